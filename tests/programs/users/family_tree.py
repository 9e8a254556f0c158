"""Children of children: each node starts its own, and sums what they send up."""
import multiprocessing as mp

TREE = {"root": ["left", "right"], "left": ["ll", "lr"], "right": ["rr"], "ll": [], "lr": [], "rr": ["rrr"], "rrr": []}


def node(name, up):
    total = 1
    children = []
    for child in TREE[name]:
        here, there = mp.Pipe(duplex=False)
        p = mp.Process(target=node, args=(child, there), name=child)
        p.start()
        there.close()
        children.append((p, here))
    for p, here in children:
        total += here.recv()
        p.join()
    print(name, "has", total, "in its family", flush=True)
    up.send(total)


def main():
    here, there = mp.Pipe(duplex=False)
    root = mp.Process(target=node, args=("root", there), name="root")
    root.start()
    print("in all", here.recv())
    root.join()


if __name__ == "__main__":
    main()
