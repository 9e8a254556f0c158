import multiprocessing as mp


class Ticker(mp.Process):
    """Ticks until it is told to stop."""

    def __init__(self, interval):
        mp.Process.__init__(self, name="Ticker")
        self.interval = interval
        self.ticks = mp.Value("i", 0)
        self._stop_it = mp.Event()
        self._five = mp.Event()

    def run(self):
        while not self._stop_it.wait(self.interval):
            self.ticks.value += 1
            if self.ticks.value == 5:
                self._five.set()

    def stop(self):
        self._five.wait()
        self._stop_it.set()
        self.join()


if __name__ == "__main__":
    ticker = Ticker(0.02)
    ticker.start()
    ticker.stop()
    print("at least five ticks:", ticker.ticks.value >= 5)
    print("exit code", ticker.exitcode, "alive", ticker.is_alive())
