"""Prime factors of two hundred numbers, by a pool of forty workers."""

from __future__ import annotations

import multiprocessing as mp
import time


def factors(number: int) -> list[int]:
    """Return the prime factors of a number, as slowly as a real task."""
    time.sleep(0.1 + (number % 7) / 20)
    found: list[int] = []
    divisor = 2
    while divisor * divisor <= number:
        while number % divisor == 0:
            found.append(divisor)
            number //= divisor
        divisor += 1
    if number > 1:
        found.append(number)
    return found


def main() -> None:
    numbers = range(10_001, 10_201)
    with mp.Pool(40) as pool:
        results = [pool.apply_async(factors, (number,)) for number in numbers]
        primes = [n for n, result in zip(numbers, results, strict=True) if result.get() == [n]]
    print(f"{len(primes)} of {len(numbers)} are prime")


if __name__ == "__main__":
    main()
