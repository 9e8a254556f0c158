import multiprocessing as mp, time, os, sys

def beat(conn):
    n = 0
    while 1:
        n += 1
        conn.send(n)
        time.sleep(.02)

def main():
    ours, theirs = mp.Pipe(False)
    d = mp.Process(target=beat, args=(theirs,), daemon=True, name='heart')
    d.start()
    last = 0
    while last < 4:
        last = ours.recv()
        print('beat', last)
    print('daemon', d.daemon, 'still alive', d.is_alive())
    # main ends, the daemon is ended with it

if __name__ == '__main__': main()
