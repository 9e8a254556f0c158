from multiprocessing import Process, Queue
from queue import Empty, Full


def answer(questions, answers):
    while True:
        q = questions.get()
        if q == "stop":
            return
        if q != "why":
            answers.put(q.upper())


def main():
    questions, answers = Queue(maxsize=5), Queue()
    p = Process(target=answer, args=(questions, answers), name="oracle")
    p.start()
    for q in ("who", "what", "why", "when"):
        questions.put(q)
        try:
            print(q, "->", answers.get(timeout=2 if q != "why" else 0.2))
        except Empty:
            print(q, "-> no answer")
    questions.put("stop")
    p.join()
    small = Queue(1)
    small.put(1)
    try:
        small.put(2, timeout=0.05)
    except Full:
        print("full")
    try:
        answers.get_nowait()
    except Empty:
        print("empty")
    small.get()


if __name__ == "__main__":
    main()
