"""A crawler: four workers fetch pages (of a dict, there is no network) and hand back the links."""
import multiprocessing as mp
import time

PAGES = {
    "/": ["/a", "/b", "/c"],
    "/a": ["/a/1", "/a/2", "/"],
    "/b": ["/b/1", "/a"],
    "/c": ["/c/1", "/c/2", "/c/3"],
    "/a/1": [], "/a/2": ["/c/3"], "/b/1": ["/missing"],
    "/c/1": ["/"], "/c/2": [], "/c/3": ["/b"],
}


def fetch(url):
    time.sleep(0.01)
    return PAGES[url]


def worker(todo, done):
    me = mp.current_process().name
    while True:
        url = todo.get()
        if url is None:
            break
        try:
            links = fetch(url)
            done.put((me, url, links, None))
        except KeyError as e:
            done.put((me, url, [], "404"))


def main():
    todo = mp.Queue()
    done = mp.Queue()
    workers = [mp.Process(target=worker, args=(todo, done), name="Crawler-%d" % i) for i in range(1, 5)]
    for w in workers:
        w.start()
    seen = {"/"}
    todo.put("/")
    open_ = 1
    while open_:
        who, url, links, error = done.get()
        open_ -= 1
        print(who, "fetched", url, error or len(links))
        for link in links:
            if link not in seen:
                seen.add(link)
                todo.put(link)
                open_ += 1
    for w in workers:
        todo.put(None)
    for w in workers:
        w.join()
    print(len(seen), "pages")


if __name__ == "__main__":
    main()
