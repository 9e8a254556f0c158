"""Workers that are set up by an initializer and replaced after two tasks each."""
import multiprocessing
import os

offset = None
done_here = 0


def set_up(n):
    global offset
    offset = n


def task(x):
    global done_here
    done_here += 1
    return x + offset, os.getpid(), done_here


def main():
    pool = multiprocessing.Pool(processes=2, initializer=set_up, initargs=(100,), maxtasksperchild=2)
    results = [pool.apply_async(task, (x,)) for x in range(8)]
    answers = [r.get() for r in results]
    pool.close()
    pool.join()
    print([a[0] for a in answers])
    print("by", len({pid for _, pid, _ in answers}), "workers, at most", max(n for *_, n in answers), "each")


if __name__ == "__main__":
    main()
