# at most two requests at once
import time
from multiprocessing import Process, Semaphore, Value


def request(n, limit, busy, most):
    with limit:
        with busy.get_lock():
            busy.value += 1
            most.value = max(most.value, busy.value)
        time.sleep(0.03)
        with busy.get_lock():
            busy.value -= 1


if __name__ == '__main__':
    limit = Semaphore(2)
    busy, most = Value('i', 0), Value('i', 0, lock=False)
    ps = [Process(target=request, args=(n, limit, busy, most), name='request-%s' % n) for n in range(6)]
    for p in ps: p.start()
    for p in ps: p.join()
    print('never more than two:', most.value <= 2)
    print('left busy', busy.value)
