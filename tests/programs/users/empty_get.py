"""The producer forgets the sentinel of the second consumer."""
import multiprocessing as mp

def produce(queue, n):
    for i in range(n):
        queue.put(i)
    queue.put(None)

def consume(queue, total):
    while True:
        item = queue.get()
        if item is None:
            break
        with total.get_lock():
            total.value += item

def main():
    queue, total = mp.Queue(), mp.Value("i", 0)
    producer = mp.Process(target=produce, args=(queue, 10), name="producer")
    consumers = [mp.Process(target=consume, args=(queue, total), name=f"consumer {i}") for i in "ab"]
    producer.start()
    for c in consumers: c.start()
    producer.join()
    for c in consumers: c.join()
    print("sum", total.value)

if __name__ == "__main__":
    main()
