"""Three ways to sort; a callback notes each result as it comes."""
import multiprocessing
import random


def bubble(data):
    data = list(data)
    for end in range(len(data), 1, -1):
        for i in range(1, end):
            if data[i - 1] > data[i]:
                data[i - 1], data[i] = data[i], data[i - 1]
    return "bubble", data


def merge(data):
    if len(data) < 2:
        return "merge", list(data)
    half = len(data) // 2
    left, right = merge(data[:half])[1], merge(data[half:])[1]
    out = []
    while left and right:
        out.append((left if left[0] <= right[0] else right).pop(0))
    return "merge", out + left + right


def builtin(data):
    return "builtin", sorted(data)


def stooge(data):
    raise RecursionError("stooge gives up")


class Race:
    def __init__(self):
        self.finished, self.failed = [], []

    def arrived(self, result):
        self.finished.append(result)

    def broke(self, error):
        self.failed.append(str(error))


def main():
    data = random.Random(1).sample(range(1000), 300)
    race = Race()
    with multiprocessing.Pool(4) as pool:
        for way in (bubble, merge, builtin, stooge):
            pool.apply_async(way, (data,), callback=race.arrived, error_callback=race.broke)
        pool.close()
        pool.join()
    for name, result in sorted(race.finished):
        print(name, result == sorted(data))
    print("failed:", race.failed)


if __name__ == "__main__":
    main()
