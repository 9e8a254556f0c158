"""Five processes in a ring hand on a token that counts its steps."""
from multiprocessing import Pipe, Process

N = 5
LAPS = 3


class Station(Process):
    def __init__(self, number, left, right):
        super().__init__(name=f"Station-{number}")
        self.number = number
        self.left, self.right = left, right

    def run(self):
        for lap in range(LAPS):
            if self.number == 0 and lap == 0:
                token = 0
            else:
                token = self.left.recv()
            self.right.send(token + 1)
        if self.number == 0:
            print("the token comes home with", self.left.recv())


def main():
    pipes = [Pipe(duplex=False) for _ in range(N)]
    stations = []
    for i in range(N):
        stations.append(Station(i, pipes[i - 1][0], pipes[i][1]))
    for s in stations: s.start()
    for s in stations: s.join()
    print("exit codes", [s.exitcode for s in stations])


if __name__ == "__main__":
    main()
