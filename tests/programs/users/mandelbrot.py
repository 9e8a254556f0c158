# mandelbrot in numbers. rows with imap (in order), then tiles with imap_unordered
import multiprocessing

W, H, STEPS = 40, 12, 60

def point(x, y):
    c = complex(-2.2 + 3.2 * x / W, -1.2 + 2.4 * y / H)
    z = 0
    for i in range(STEPS):
        z = z * z + c
        if abs(z) > 2:
            return i
    return STEPS

def row(y):
    return y, [point(x, y) for x in range(W)]

def tile(box):
    x0, y0, x1, y1 = box
    inside = sum(point(x, y) == STEPS for y in range(y0, y1) for x in range(x0, x1))
    return box, inside

def boxes():
    for y in range(0, H, 6):
        for x in range(0, W, 10):
            yield x, y, x + 10, y + 6

if __name__ == "__main__":
    with multiprocessing.Pool(2) as pool:
        for y, values in pool.imap(row, range(H)):
            print("%2d" % y, "".join(" .:-=+*#%@"[v * 9 // STEPS] for v in values))
        total = 0
        got = []
        for box, inside in pool.imap_unordered(tile, boxes(), chunksize=2):
            got.append(box)
            total += inside
        print(len(got), "tiles", total, "points inside")
    assert sorted(got) == sorted(boxes())
