"""A chat server (Listener) and three guests (Client) that each say two things."""
import multiprocessing
from multiprocessing.connection import Client, Listener

KEY = b"our secret"


def serve(address_to, guests):
    with Listener(("localhost", 0), authkey=KEY) as listener:
        address_to.send(listener.address)
        said = []
        for _ in range(guests):
            with listener.accept() as conn:
                while (text := conn.recv()) != "bye":
                    said.append(text)
                    conn.send(len(text))
    for text in sorted(said):
        print("server heard", text)


def guest(name, address):
    with Client(address, authkey=KEY) as conn:
        total = 0
        for word in ("hello", "how are you"):
            conn.send(f"{name}: {word}")
            total += conn.recv()
        conn.send("bye")
    print(name, "was heard for", total, "letters")


def main():
    here, there = multiprocessing.Pipe()
    server = multiprocessing.Process(target=serve, args=(there, 3), name="Server")
    server.start()
    address = here.recv()
    guests = [multiprocessing.Process(target=guest, args=(n, address), name=n) for n in ("Ann", "Ben", "Cleo")]
    for g in guests:
        g.start()
    for p in (*guests, server):
        p.join()


if __name__ == "__main__":
    main()
