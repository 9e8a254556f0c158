from concurrent.futures import ProcessPoolExecutor
import math


def is_prime(n):
    if n < 2: return False
    return all(n % d for d in range(2, math.isqrt(n) + 1))


NUMBERS = list(range(1000, 1050))

if __name__ == "__main__":
    with ProcessPoolExecutor(3) as executor:
        answers = list(executor.map(is_prime, NUMBERS, chunksize=8))
    primes = [n for n, yes in zip(NUMBERS, answers) if yes]
    print(primes)
    print(-(-len(NUMBERS) // 8), "chunks")
