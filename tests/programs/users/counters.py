import multiprocessing

total = multiprocessing.Value('i', 0)
per_kind = multiprocessing.Array('i', 3)

def count(total, per_kind, kind, times):
    for _ in range(times):
        with total.get_lock():
            total.value += 1
        with per_kind.get_lock():
            per_kind[kind] += 1

if __name__ == '__main__':
    jobs = []
    for kind, times in enumerate((5, 7, 9)):
        p = multiprocessing.Process(target=count, args=(total, per_kind, kind, times))
        jobs.append(p)
        p.start()
    for p in jobs:
        p.join()
    print('total', total.value)
    print('per kind', per_kind[:])
