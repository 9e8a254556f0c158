from collections import Counter
from functools import reduce
from multiprocessing import Pool, current_process
from operator import add

POEM = """the sun and the moon
the moon and the tide
the tide and the sand
and the sun again
sand in the shoe
a shoe in the tide""".splitlines()

def mapper(line):
    counts = Counter(line.split())
    print(current_process().name, "mapped", repr(line), flush=True)
    return counts

if __name__ == '__main__':
    with Pool(3) as p:
        parts = p.map(mapper, POEM, 1)
    total = reduce(add, parts)
    for word, n in sorted(total.items(), key=lambda kv: (-kv[1], kv[0]))[:4]:
        print(word, n)
    print(sum(total.values()), 'words in', len(parts), 'lines')
