"""A service that ends well when it gets SIGTERM, and one that does not care and dies of it."""
import multiprocessing
import signal
import sys
import time


def polite(ready):
    def on_term(signum, frame):
        print("polite: got", signal.Signals(signum).name, "and tidies up")
        sys.exit(7)

    signal.signal(signal.SIGTERM, on_term)
    ready.set()
    while True:
        time.sleep(5)


def rude(ready):
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    ready.set()
    while True:
        time.sleep(5)


def main():
    for target in (polite, rude):
        ready = multiprocessing.Event()
        p = multiprocessing.Process(target=target, args=(ready,), name=target.__name__)
        p.start()
        ready.wait()
        p.terminate()
        p.join()
        print(p.name, "ended with", p.exitcode)


if __name__ == "__main__":
    main()
