import core


def show(results):
    for n, r in enumerate(results, 1):
        print(f"{n}: {'*' * r}")
    print("checked in", core.__name__, "and", __name__)
