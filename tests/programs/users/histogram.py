"""A grey image lies in shared memory; four children count each a quarter of it."""
from multiprocessing import Process, SimpleQueue, shared_memory

SIZE = 4096
PARTS = 4


def count(name: str, start: int, stop: int, out) -> None:
    memory = shared_memory.SharedMemory(name=name)
    bins = [0] * 8
    for value in memory.buf[start:stop]:
        bins[value // 32] += 1
    memory.close()
    out.put(bins)


def main() -> None:
    memory = shared_memory.SharedMemory(create=True, size=SIZE)
    try:
        for i in range(SIZE):
            memory.buf[i] = i * i % 251
        out = SimpleQueue()
        step = SIZE // PARTS
        children = [
            Process(target=count, args=(memory.name, n * step, (n + 1) * step, out))
            for n in range(PARTS)
        ]
        for child in children:
            child.start()
        total = [sum(column) for column in zip(*(out.get() for _ in children))]
        for child in children:
            child.join()
        print(total, sum(total))
    finally:
        memory.close()
        memory.unlink()


if __name__ == "__main__":
    main()
