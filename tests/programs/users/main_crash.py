import multiprocessing as mp
import time

def slow(n, running):
    running.release()
    time.sleep(0.1 * n)
    print("child", n, "went on to the end")

if __name__ == "__main__":
    running = mp.Semaphore(0)
    kids = [mp.Process(target=slow, args=(n, running), name="kid %d" % n) for n in range(1, 4)]
    for k in kids:
        k.start()
    for k in kids:
        running.acquire()
    settings = {"colour": "red"}
    print("size is", settings["size"])
    for k in kids:
        k.join()
