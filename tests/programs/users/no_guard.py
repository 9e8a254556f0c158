# a beginner's script: works under fork, and under spawn it does not
import multiprocessing

def hello(name):
    print("hello", name)

context = multiprocessing.get_context("spawn")
p = context.Process(target=hello, args=("you",))
p.start()
p.join()
print("exit code", p.exitcode)
