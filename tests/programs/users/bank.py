"""A bank: clerks transfer money; each account has a lock, the lower number is taken first."""

from __future__ import annotations

import multiprocessing as mp
import random
from contextlib import ExitStack
from typing import NamedTuple


class Account(NamedTuple):
    number: int
    lock: mp.synchronize.Lock
    balance: mp.sharedctypes.Synchronized


class Overdrawn(Exception):
    pass


def transfer(source: Account, target: Account, amount: int) -> None:
    with ExitStack() as stack:
        for account in sorted((source, target)):
            stack.enter_context(account.lock)
        if source.balance.value < amount:
            raise Overdrawn(f"account {source.number}")
        source.balance.value -= amount
        target.balance.value += amount


def clerk(seed: int, accounts: list[Account]) -> None:
    chance = random.Random(seed)
    for _ in range(6):
        source, target = chance.sample(accounts, 2)
        transfer(source, target, chance.randint(1, 10))
    print(f"clerk {seed} did 6 transfers")


def main() -> None:
    accounts = []
    for n in range(3):
        lock = mp.Lock()
        accounts.append(Account(n, lock, mp.Value("i", 1000, lock=False)))
    clerks = [mp.Process(target=clerk, args=(seed, accounts), name=f"clerk {seed}") for seed in range(4)]
    for c in clerks:
        c.start()
    for c in clerks:
        c.join()
    balances = [a.balance.value for a in accounts]
    print(balances, "sum", sum(balances))
    try:
        transfer(accounts[0], accounts[1], 1_000_000)
    except Overdrawn as error:
        print("refused:", error)


if __name__ == "__main__":
    main()
