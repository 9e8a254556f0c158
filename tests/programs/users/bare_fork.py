import os, sys

r, w = os.pipe()
pids = []
for n in range(3):
    pid = os.fork()
    if pid == 0:
        os.close(r)
        os.write(w, b"%d\n" % (n * n))
        os._exit(n)
    pids.append(pid)
os.close(w)
with os.fdopen(r) as f:
    print("squares", sorted(int(line) for line in f))
codes = [os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) for pid in pids]
print("codes", codes)
sys.exit(sum(codes))
