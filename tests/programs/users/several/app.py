"""A small program of several modules, whose names are those of anybody's modules."""
import multiprocessing

import core
import gui

if __name__ == "__main__":
    with multiprocessing.Pool(2) as pool:
        results = pool.starmap(core.power, [(2, n) for n in range(1, 6)])
    gui.show(results)
