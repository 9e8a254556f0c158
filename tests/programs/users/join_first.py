from multiprocessing import Process, Queue

def produce(q):
    for i in range(20):
        q.put("%d" % i * 10_000)
    print("all put")

if __name__ == "__main__":
    q = Queue()
    p = Process(target=produce, args=(q,), name="producer")
    p.start()
    p.join()
    while not q.empty():
        print(len(q.get()))
    print("never printed")
