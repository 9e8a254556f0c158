"""Futures: the results as they come, and one that raises."""
import concurrent.futures
import sys
import time


class Broken(Exception):
    """What a download raises."""


def download(name: str, size: int) -> int:
    time.sleep(size / 1000)
    if name == "notes.txt":
        raise Broken(name)
    return size * 2


FILES = {"photo.jpg": 40, "song.ogg": 20, "notes.txt": 5, "film.mkv": 60, "book.pdf": 10}


def main() -> int:
    failures = 0
    total = 0
    with concurrent.futures.ProcessPoolExecutor(max_workers=2) as executor:
        futures = {executor.submit(download, name, size): name for name, size in FILES.items()}
        for future in concurrent.futures.as_completed(futures):
            name = futures[future]
            try:
                total += future.result()
            except Broken as error:
                failures += 1
                print(f"{name} failed: {error!r}")
            else:
                print(f"{name} ok")
    print("total", total)
    return failures


if __name__ == "__main__":
    sys.exit(main())
