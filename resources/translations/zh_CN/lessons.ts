<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Lessons</name>
    <message>
        <source>Python&apos;s multiprocessing, from the first process to the lock</source>
        <translation>Python multiprocessing：从第一个进程到锁</translation>
    </message>
    <message>
        <source>Process() only makes an object; start() makes the process. Let the room see that main goes on while the child runs, and where join() makes it wait.</source>
        <translation>Process() 只创建一个对象，start() 才真正启动进程。让大家看到：子进程运行时主进程继续往下走，到 join() 处才等待。</translation>
    </message>
    <message>
        <source>One function, two processes, other arguments. The order of the two lines is nobody&apos;s promise: run it again (F5) if there is time.</source>
        <translation>同一个入口函数，两个进程，参数不同。两行输出谁先谁后没有保证：有时间就按 F5 再运行一次。</translation>
    </message>
    <message>
        <source>The same with a class: run() is what the child does. Look at the code.</source>
        <translation>换成自己的进程类：子进程做的事就是 run()。看代码。</translation>
    </message>
    <message>
        <source>The numbers on the cards are those of the operating system. Show them in another window with ps, or in the task manager.</source>
        <translation>卡片上的数字就是操作系统给的进程 ID。可以另开一个窗口，用 ps 或任务管理器查给大家看。</translation>
    </message>
    <message>
        <source>Main has no line left to run, and still does not end. Ask why before going on.</source>
        <translation>主进程的代码已经执行完，却没有结束。先问大家为什么，再往下走。</translation>
    </message>
    <message>
        <source>The same with daemon=True: now the end of main is the end of the child.</source>
        <translation>同样的程序，改成 daemon=True：主进程一结束，子进程也随之结束。</translation>
    </message>
    <message>
        <source>None while it runs, a number afterwards. Zero means that all went well.</source>
        <translation>运行时是 None，结束后是一个数字。0 表示一切正常。</translation>
    </message>
    <message>
        <source>Asked before, during and after: is_alive() only looks, it never waits.</source>
        <translation>启动前、运行中、结束后各问一次：is_alive() 只看一眼，从不等待。</translation>
    </message>
    <message>
        <source>Main waits for one child after the other, but both run all the while. The second join() waits only for what is left.</source>
        <translation>主进程一个接一个地等，两个子进程却一直同时在运行。第二个 join() 只需等剩下的时间。</translation>
    </message>
    <message>
        <source>join(0.5) returns while the child still runs: only is_alive() tells why it did.</source>
        <translation>join(0.5) 返回时子进程还在运行：为什么返回，要问 is_alive() 才知道。</translation>
    </message>
    <message>
        <source>A killed child cannot tidy up. Better: ask it to end, by a message. The exit code is the number of the signal with a minus.</source>
        <translation>被强制退出的子进程来不及收尾。更好的做法是发一条消息，让它自己结束。返回码是信号编号的负数。</translation>
    </message>
    <message>
        <source>A pool: apply_async()</source>
        <translation>进程池：apply_async()</translation>
    </message>
    <message>
        <source>Three workers, five tasks, and main waits for none of them. Point at the tray: who is done takes the next one.</source>
        <translation>三个工作进程，五个任务，主进程一个也不等。指给大家看排队的任务：谁做完谁取下一个。</translation>
    </message>
    <message>
        <source>A pool: apply()</source>
        <translation>进程池：apply()</translation>
    </message>
    <message>
        <source>One task at a time: main waits for each result, and two workers stand idle.</source>
        <translation>一次只做一个任务：主进程等每个结果，另外两个工作进程闲着。</translation>
    </message>
    <message>
        <source>Whoever calls recv() before there is something waits. The true time of a round stands in the ledger: some microseconds.</source>
        <translation>消息还没到就调用 recv()，就得等。一问一答的真实用时记在表里：只有几十微秒。</translation>
    </message>
    <message>
        <source>The queue has room for two. When it is full, put() waits: that is what keeps a fast producer from filling the memory.</source>
        <translation>队列只有两个位置。满了以后 put() 就等待：生产者再快，也不会占满内存。</translation>
    </message>
    <message>
        <source>Who holds the lock may sleep: the others wait all the same. A lock promises no order, so do not say who is next.</source>
        <translation>持有锁的进程即使在休眠，别的进程也得等。锁不保证先后顺序，所以不要说“下一个是谁”。</translation>
    </message>
    <message>
        <source>The same with &apos;with lock&apos;: the end of the block releases it, whatever happens.</source>
        <translation>改用 with lock：无论发生什么，代码块一结束就释放锁。</translation>
    </message>
    <message>
        <source>Without the lock the lines of the three get mixed. Nothing fails, and that is the danger: it may go well a hundred times.</source>
        <translation>没有锁，三个进程写的行就混在一起。程序并不报错，危险正在于此：也许前一百次都看不出问题。</translation>
    </message>
</context>
</TS>
