import multiprocessing
import sys

from . import depot


def main(argv):
    weights = [int(word) for word in argv] or [1, 2, 3]
    van = multiprocessing.Queue()
    loader = multiprocessing.Process(target=depot.load, args=(weights, van), name="loader")
    loader.start()
    load = 0
    while parcel := van.get():
        if not parcel.weight:
            break
        load += parcel.weight
        print("loaded", parcel)
    loader.join()
    print(__package__, "load", load)


if __name__ == "__main__":
    main(sys.argv[1:])
