"""Forty processes; each squares its number and tells it through one queue."""
from multiprocessing import Process, SimpleQueue

N = 40


def square(n, out):
    out.put((n, n * n))


def main():
    out = SimpleQueue()
    ps = [Process(target=square, args=(n, out)) for n in range(N)]
    for p in ps:
        p.start()
    squares = dict(out.get() for _ in ps)
    for p in ps:
        p.join()
    assert squares == {n: n * n for n in range(N)}
    print(len(squares), "squares, sum", sum(squares.values()))


if __name__ == "__main__":
    main()
