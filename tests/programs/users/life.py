"""Conway's game of life: each process has a strip of the board, a barrier parts generations."""
import multiprocessing as mp

SIZE, STRIPS, GENERATIONS = 12, 3, 4
GLIDER = [(1, 0), (2, 1), (0, 2), (1, 2), (2, 2)]


class Board:
    def __init__(self):
        self.now = mp.RawArray("b", SIZE * SIZE)
        self.next = mp.RawArray("b", SIZE * SIZE)

    def around(self, x, y):
        return sum(
            self.now[(y + dy) % SIZE * SIZE + (x + dx) % SIZE]
            for dy in (-1, 0, 1) for dx in (-1, 0, 1) if dx or dy
        )


def strip(number, board, barrier):
    rows = range(number * SIZE // STRIPS, (number + 1) * SIZE // STRIPS)
    for _ in range(GENERATIONS):
        for y in rows:
            for x in range(SIZE):
                n = board.around(x, y)
                alive = n == 3 or (n == 2 and board.now[y * SIZE + x])
                board.next[y * SIZE + x] = bool(alive)
        barrier.wait()
        for y in rows:
            board.now[y * SIZE:(y + 1) * SIZE] = board.next[y * SIZE:(y + 1) * SIZE]
        barrier.wait()


def main():
    board = Board()
    for x, y in GLIDER:
        board.now[y * SIZE + x] = 1
    barrier = mp.Barrier(STRIPS)
    strips = [mp.Process(target=strip, args=(n, board, barrier), name="strip %d" % n) for n in range(STRIPS)]
    for s in strips:
        s.start()
    for s in strips:
        s.join()
    for y in range(SIZE // 2):
        print("".join(".#"[cell] for cell in board.now[y * SIZE:(y + 1) * SIZE]))
    print("alive", sum(board.now))


if __name__ == "__main__":
    main()
