"""One of three children divides by zero."""
import multiprocessing
import sys


def divide(a, b):
    return a / b


def job(n):
    print("job", n, "gives", divide(6, n))


if __name__ == "__main__":
    children = {}
    for n in (2, 0, 3):
        children[n] = multiprocessing.Process(target=job, args=(n,), name=f"job {n}")
        children[n].start()
    for p in children.values():
        p.join()
    bad = [n for n, p in children.items() if p.exitcode]
    print("failed:", bad)
    sys.exit(len(bad) + 3)
