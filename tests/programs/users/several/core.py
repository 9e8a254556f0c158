from multiprocessing import current_process


def power(base, exponent):
    assert current_process().name != "MainProcess"
    return base ** exponent
