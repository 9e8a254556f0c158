<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Scenarios</name>
    <message>
        <source>A first process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start() makes a second process.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Process() only makes an object: nothing runs. With start() the operating system gets a second process, which runs the function while main goes on. With join() main waits until it has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>main</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each child gets arguments of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two children run the same function. What stands in args and kwargs is handed to it, as in an ordinary call, so each does something else. Each child has a copy of its arguments: what it changes, nobody else sees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A class of one&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What run() does, the child does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A class made from Process has a method run(). The object is made in main, with all that run() will need; start() makes the process, and run() is called there. What must be remembered: call super().__init__() first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greeter {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PID and parent PID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system knows each process by a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>os.getpid() is the number of the process that asks, os.getppid() that of its parent. They are the numbers that ps and the task manager show. Under forkserver the parent PID is that of the fork server, which makes the process on main&apos;s behalf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pid and ident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two names for one number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A process object has the attributes pid and ident. They are one and the same object, the number that the operating system gave. It stays there after the process has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A daemon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When main ends, its daemon is ended too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A daemon serves its parent and has no end of its own. When the parent has finished its code, it sends SIGTERM to each of its daemons, whatever they are doing. A daemon may not have children.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daemon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No daemon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main has finished, but waits for its child.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A child that is no daemon is never ended by its parent. Main has nothing more to do, yet it stays until the child has ended, as if the program had called join() in its last line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How a child ended, as a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While a child runs, its exitcode is None. sys.exit(2) ends it with code 2; a function that just returns gives 0, whatever it returns; an exception gives 1; a signal gives its number with a minus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the child hands to sys.exit()</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No process yet, so no PID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An object of the class Process is not a process yet. Until start() its pid is None, since the operating system knows nothing of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A process starts only once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second start() of the same object raises AssertionError, whether the process still runs or has ended. The process itself notices nothing. Who wants to run the function again makes another Process.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is_alive()</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alive: started, and not ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is_alive() is False before start(), True while the process runs, and False again after its end. It only looks; it does not wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>join()</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main waits for the end of a child.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>join() returns when the child has ended, and not before. Main waits for one after the other; both run all the while. A join() for a child that has ended returns at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>join() with a limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may return while the child still runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>join(1) waits for at most one second. It returns None in any case, so it does not say why it returned: is_alive() tells whether the child has ended or the time was up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seconds that join() waits at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seconds that the child works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kill()</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The child is ended at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kill() sends SIGKILL, which nobody can catch. The child has no chance to tidy up: no finally, no exit handler. Its exit code is -9. If it held a lock, the lock is never released.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>terminate()</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The child is asked to end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>terminate() sends SIGTERM. Most programs die of it, and the exit code is -15. A program may catch it, tidy up and end in its own way: then the exit code is its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five workers, ten tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five at once, then the next five.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pool has a fixed number of workers that are started once. apply_async() hands in a task and returns at once, so main hands in all ten without waiting and goes on with work of its own. Five tasks run, five wait in the tray; who is done takes the next. close() says that no more will come, join() waits for the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many processes the pool has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many tasks are handed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seconds that a task takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worker {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uneven tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever is free takes the next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tasks take different times. No worker has tasks of its own: each takes the next one from the tray as soon as it is free, so nobody stands idle while something waits, and a long task holds up nobody but its own worker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seconds that a task takes at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which lengths are drawn: the same ones for the same number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>apply: one at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parent waits for each result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>apply() is apply_async() with a wait for the result: main cannot hand in the second task before it has the result of the first. So one worker is busy and four stand idle, whatever the size of the pool. That is seldom what one wants a pool for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Producer and consumer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message passing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A full queue makes the producer wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A producer puts words into a queue that has room for three. The consumer needs longer for a word than the producer, so the queue fills up and put() waits until a place is free. A last word, the quit mark, tells the consumer that this was all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many processes put words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many processes take them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many words the queue has room for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many words each producer puts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seconds that making a word takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seconds that handling a word takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Producer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consumer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Producer {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consumer {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ping-pong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two processes ask and answer through a pipe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pipe has two ends, and each can send and receive. A sends a question and waits in recv() until B has answered. A message takes some microseconds, far too fast to see: therefore one event after another is shown, and the true time beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many questions A asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seconds that A rests after each answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joinable queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>join() waits for task_done().</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A JoinableQueue counts what was put and not yet reported as done. Taking an item does not count: only task_done() does. So join() returns when the work is finished, not when the queue is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many processes take items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many items main puts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seconds that dealing with an item takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pipeline of three stages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A queue between each two stages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reader brings numbers, the workers square them, the writer prints the squares. Each stage knows only the queue before it and the one behind it. The stage in the middle is the slow one, so it has several workers; their results come out in the order in which they are done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many processes the middle has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many numbers the reader brings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seconds that bringing a number takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seconds that squaring it takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock: three writers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synchronisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one may write. The others wait outside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three processes append to one file, three lines at a time. Who holds the lock writes; the others wait, even while the owner sleeps. A lock promises no order: who has waited longest need not be the next. Without the lock the lines mix.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many processes write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many times each writes its three lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seconds between two lines, and between two rounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how the lock is used: acquire() and release(), a with block, or not at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writer {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Released at the end of the block.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with lock: is acquire() at the beginning of the block and release() at its end, even where an exception leaves it. It does the same as the two calls, and one cannot forget the second. This is the form to use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seconds after each line, and between two rounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their lines get mixed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same three writers, and nothing that keeps the others out. Each still writes its three lines in order; but between two of them the others write theirs. The program works only by luck: what is seen here may go well a hundred times with a shorter rest between the lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seconds after each line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RLock: in twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its owner may acquire it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outer() holds the lock and calls inner(), which acquires it too. An RLock counts how often its owner is in, and is free after as many releases. With a plain Lock the process would wait for itself, for ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many times each does both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seconds between two steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semaphore: two places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two may park, the others wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A semaphore is a lock with several places. acquire() takes one and waits while none is left; release() gives it back. It promises no order: any of those who wait may get the place. It is used where so many may do something at once: connections, downloads, files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many cars may stand there at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many processes want a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seconds that each stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Car {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event: all at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All wait; set() lets everybody go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An event is a flag that all can see. wait() returns as soon as it is set, for everybody at once, and whoever calls it later need not wait at all. It says that something has happened; it hands nothing over and keeps nobody out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many processes wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seconds until main sets it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runner {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condition: wake one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wait() lets go, notify() wakes one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A customer holds the lock, finds no loaf and waits: wait() gives the lock back and sleeps. The baker adds a loaf under the lock and calls notify(): one sleeper wakes, gets the lock again and looks again, for another one may have been faster. That is why it looks in a loop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many processes wait for a loaf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seconds that baking a loaf takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Barrier: all have come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last to come opens it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the barrier each process waits until all have come; the last one opens it, and all go on together. The fast ones wait for the slow one in each round. Then the barrier is shut again for the next round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many processes walk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many times they meet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seconds that the fastest walks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walker {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost updates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both read 7, both write 8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>total.value += 1 is three steps: read, add, write. Two processes that read the same number write the same sum, and one addition is lost. Memory itself is not traced: what was read and written is told by what the processes print. Under a lock the three steps are one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many processes add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many times each adds one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seconds between reading and writing, and between two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whether the three steps are done under a lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A manager&apos;s list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proxy asks the manager&apos;s process.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manager() starts a process that owns the list. What the others hold is a proxy: append() is a message to the manager and an answer from it, so nobody changes the list behind another one&apos;s back. It is slower than shared memory and can hold any object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many processes append</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many times each appends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seconds between two calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it goes wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two locks, taken in opposite order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One has the first lock and waits for the second; Two has the second and waits for the first. Neither can go on, and nothing will ever change that. Cure: all take the locks in the same order. Try it with order = same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seconds between the first lock and the second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in which order Two takes the locks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join before drain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody waits for a queue nobody reads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A queue is a pipe with a thread that feeds it, and a pipe has room for some 64 kilobytes. The child has put more, so it cannot end before somebody reads; main reads only after the child has ended. Cure: first get(), then join(). Try it with first = get.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letters that the child puts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what main does first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Killed with the lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The owner is dead, the lock stays shut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kill() gives a process no time to tidy up, so a lock that it holds is never released, and who waits for it waits for ever. The same goes for terminate(). Cure: let a process end by itself, by a message or an event. Try it with end = wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what main does with the owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dining philosophers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five forks, five hungry processes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each needs the fork to the left and the one to the right. If all take the left one first, all may hold one and wait for the other: a circle of five. It may go well for long: the pause between the two forks decides. Cure: take the fork with the lower number first. Try it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many sit at the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many times each eats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seconds of thinking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seconds between the first fork and the second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seconds of eating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which fork each takes first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plato</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sartre</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
