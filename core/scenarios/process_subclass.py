"""A class of one's own: what its run() does, the child does."""

import time
from multiprocessing import Process


class Greeter(Process):
    """A process that greets somebody."""

    def __init__(self, whom: str, name: str) -> None:
        """Keep what run() will need."""
        super().__init__(name=name)
        self.whom = whom

    def run(self) -> None:
        """Run in the child; start() calls it there."""
        print("Hello,", self.whom)
        time.sleep(1)


if __name__ == "__main__":
    greeters = [Greeter("Ada", "Greeter 1"), Greeter("Bob", "Greeter 2")]
    for greeter in greeters:
        greeter.start()
    for greeter in greeters:
        greeter.join()
