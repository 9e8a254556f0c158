"""Three philosophers, each takes the fork at the left and waits for the one at the right."""
import multiprocessing


def philosopher(name, left, right, table):
    left.acquire()
    table.wait()
    print(name, "has one fork", flush=True)
    right.acquire()
    print(name, "eats")
    right.release()
    left.release()


def main():
    names = ["Kant", "Hume", "Hegel"]
    forks = [multiprocessing.Lock() for _ in names]
    table = multiprocessing.Barrier(len(names))
    guests = []
    for i, name in enumerate(names):
        guest = multiprocessing.Process(
            target=philosopher, name=name, args=(name, forks[i], forks[(i + 1) % 3], table)
        )
        guests.append(guest)
        guest.start()
    for guest in guests:
        guest.join()
    print("all have eaten")


if __name__ == "__main__":
    main()
