"""Workers report how far they are into a manager's dict; a monitor looks at it."""
import multiprocessing as mp


def worker(name, steps, progress, finished):
    for i in range(steps):
        progress[name] = (i + 1) * 100 // steps
    finished.wait()


def monitor(progress, names, finished):
    while not all(progress.get(n) == 100 for n in names):
        pass
    print("monitor:", ", ".join("%s %d%%" % (n, progress[n]) for n in sorted(progress.keys())))
    finished.set()


def main():
    jobs = {"red": 3, "green": 5, "blue": 2}
    with mp.Manager() as manager:
        progress = manager.dict()
        finished = manager.Event()
        ps = [mp.Process(target=worker, name=n, args=(n, s, progress, finished)) for n, s in jobs.items()]
        ps += [mp.Process(target=monitor, name="monitor", args=(progress, list(jobs), finished))]
        [p.start() for p in ps]
        [p.join() for p in ps]
        print("main:", finished.is_set(), sorted(progress.items()))


if __name__ == "__main__":
    main()
