<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Questions</name>
    <message>
        <source>What does this print first?</source>
        <translation>最先打印的是哪一行？</translation>
    </message>
    <message>
        <source>Made, but nothing runs yet</source>
        <translation>Made, but nothing runs yet</translation>
    </message>
    <message>
        <source>Hello from the child</source>
        <translation>Hello from the child</translation>
    </message>
    <message>
        <source>Hello from main</source>
        <translation>Hello from main</translation>
    </message>
    <message>
        <source>Which call makes the second process?</source>
        <translation>哪个调用产生了第二个进程？</translation>
    </message>
    <message>
        <source>Process()</source>
        <translation>Process()</translation>
    </message>
    <message>
        <source>start()</source>
        <translation>start()</translation>
    </message>
    <message>
        <source>join()</source>
        <translation>join()</translation>
    </message>
    <message>
        <source>What does this print last?</source>
        <translation>最后打印的是哪一行？</translation>
    </message>
    <message>
        <source>The child has ended</source>
        <translation>The child has ended</translation>
    </message>
    <message>
        <source>Do both children run the same function?</source>
        <translation>两个子进程运行的是同一个函数吗？</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Do the two children run at the same time?</source>
        <translation>两个子进程会同时运行吗？</translation>
    </message>
    <message>
        <source>In which process does __init__() run?</source>
        <translation>__init__() 在哪个进程里运行？</translation>
    </message>
    <message>
        <source>In main</source>
        <translation>主进程</translation>
    </message>
    <message>
        <source>In the new process</source>
        <translation>新的进程</translation>
    </message>
    <message>
        <source>In which process does run() run?</source>
        <translation>run() 在哪个进程里运行？</translation>
    </message>
    <message>
        <source>Whose PID is the child&apos;s parent PID?</source>
        <translation>子进程的父 PID 是谁的 PID？</translation>
    </message>
    <message>
        <source>main&apos;s</source>
        <translation>主进程的</translation>
    </message>
    <message>
        <source>The child&apos;s own</source>
        <translation>子进程自己的</translation>
    </message>
    <message>
        <source>Another process&apos;s</source>
        <translation>另一个进程的</translation>
    </message>
    <message>
        <source>Are pid and ident the same number?</source>
        <translation>pid 和 ident 是同一个数吗？</translation>
    </message>
    <message>
        <source>What is child.pid after its end?</source>
        <translation>子进程结束后，child.pid 是什么？</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>The same number</source>
        <translation>还是原来的数</translation>
    </message>
    <message>
        <source>main ends. What becomes of its daemon?</source>
        <translation>主进程要结束了，它的 Daemon 进程会怎样？</translation>
    </message>
    <message>
        <source>It is ended</source>
        <translation>被强制结束</translation>
    </message>
    <message>
        <source>main waits for it</source>
        <translation>主进程等它结束</translation>
    </message>
    <message>
        <source>It runs on without main</source>
        <translation>没有主进程也继续运行</translation>
    </message>
    <message>
        <source>What is the daemon&apos;s exit code?</source>
        <translation>Daemon 进程的返回码是什么？</translation>
    </message>
    <message>
        <source>main&apos;s code is over. What becomes of the child?</source>
        <translation>主进程的代码运行完了，子进程会怎样？</translation>
    </message>
    <message>
        <source>Which of the two processes ends first?</source>
        <translation>两个进程中哪个先结束？</translation>
    </message>
    <message>
        <source>main</source>
        <translation>主进程</translation>
    </message>
    <message>
        <source>The child</source>
        <translation>子进程</translation>
    </message>
    <message>
        <source>What is exitcode while the child runs?</source>
        <translation>子进程还在运行时，exitcode 是什么？</translation>
    </message>
    <message>
        <source>What is exitcode after its end?</source>
        <translation>子进程结束后，exitcode 是什么？</translation>
    </message>
    <message>
        <source>What is child.pid before start()?</source>
        <translation>调用 start() 之前，child.pid 是什么？</translation>
    </message>
    <message>
        <source>The number it will have</source>
        <translation>它将来的 PID</translation>
    </message>
    <message>
        <source>How many processes run before start()?</source>
        <translation>调用 start() 之前，有几个进程在运行？</translation>
    </message>
    <message>
        <source>Another number</source>
        <translation>其他数目</translation>
    </message>
    <message>
        <source>What does the second start() do?</source>
        <translation>第二次调用 start() 会怎样？</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>什么也不发生</translation>
    </message>
    <message>
        <source>It starts it again</source>
        <translation>再启动一次</translation>
    </message>
    <message>
        <source>It raises an error</source>
        <translation>抛出异常</translation>
    </message>
    <message>
        <source>What becomes of the running child then?</source>
        <translation>这时正在运行的子进程会怎样？</translation>
    </message>
    <message>
        <source>It runs on</source>
        <translation>继续运行</translation>
    </message>
    <message>
        <source>What is is_alive() before start()?</source>
        <translation>调用 start() 之前，is_alive() 返回什么？</translation>
    </message>
    <message>
        <source>True</source>
        <translation>True</translation>
    </message>
    <message>
        <source>False</source>
        <translation>False</translation>
    </message>
    <message>
        <source>Does is_alive() wait until the child ends?</source>
        <translation>is_alive() 会一直等到子进程结束吗？</translation>
    </message>
    <message>
        <source>main waits for Quick. Does Slow run meanwhile?</source>
        <translation>主进程在等快进程，这时慢进程在运行吗？</translation>
    </message>
    <message>
        <source>When does quick.join() return?</source>
        <translation>quick.join() 什么时候返回？</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>立刻</translation>
    </message>
    <message>
        <source>When Quick has ended</source>
        <translation>快进程结束时</translation>
    </message>
    <message>
        <source>When both have ended</source>
        <translation>两个进程都结束时</translation>
    </message>
    <message>
        <source>Why does the first join() return?</source>
        <translation>第一次 join() 为什么返回？</translation>
    </message>
    <message>
        <source>The child ended</source>
        <translation>子进程结束了</translation>
    </message>
    <message>
        <source>The time is up</source>
        <translation>时间到了</translation>
    </message>
    <message>
        <source>The time is up. What becomes of the child?</source>
        <translation>时间到了，子进程会怎样？</translation>
    </message>
    <message>
        <source>Is the finally block of the child run?</source>
        <translation>子进程的 finally 代码会运行吗？</translation>
    </message>
    <message>
        <source>What is the child&apos;s exit code then?</source>
        <translation>这时子进程的返回码是什么？</translation>
    </message>
    <message>
        <source>What is Plain&apos;s exit code?</source>
        <translation>普通进程的返回码是什么？</translation>
    </message>
    <message>
        <source>What is Polite&apos;s exit code?</source>
        <translation>善后进程的返回码是什么？</translation>
    </message>
    <message>
        <source>Does apply_async() wait for the task?</source>
        <translation>apply_async() 会等任务完成吗？</translation>
    </message>
    <message>
        <source>How many tasks run at once at most?</source>
        <translation>最多有几个任务同时运行？</translation>
    </message>
    <message>
        <source>All workers are busy. When does another task begin?</source>
        <translation>工作进程全都在忙，下一个任务什么时候开始？</translation>
    </message>
    <message>
        <source>As soon as one worker is free</source>
        <translation>有一个工作进程空闲时</translation>
    </message>
    <message>
        <source>When all workers are free</source>
        <translation>所有工作进程都空闲时</translation>
    </message>
    <message>
        <source>Does apply() wait for the task?</source>
        <translation>apply() 会等任务完成吗？</translation>
    </message>
    <message>
        <source>Does a producer ever wait in put()?</source>
        <translation>生产者会在 put() 里等待吗？</translation>
    </message>
    <message>
        <source>There are several consumers. Who gets a word?</source>
        <translation>有几个消费者时，一个数据由谁得到？</translation>
    </message>
    <message>
        <source>One of them</source>
        <translation>其中一个</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>每一个</translation>
    </message>
    <message>
        <source>Does a consumer ever wait in get()?</source>
        <translation>消费者会在 get() 里等待吗？</translation>
    </message>
    <message>
        <source>How does the consumer learn that this was all?</source>
        <translation>消费者怎么知道数据已经全部读完？</translation>
    </message>
    <message>
        <source>The queue is empty</source>
        <translation>队列空了</translation>
    </message>
    <message>
        <source>By a quit mark</source>
        <translation>读到了结束标记</translation>
    </message>
    <message>
        <source>The producer has ended</source>
        <translation>生产者结束了</translation>
    </message>
    <message>
        <source>Which ends of the pipe can send?</source>
        <translation>管道的哪一端可以发送？</translation>
    </message>
    <message>
        <source>Only one</source>
        <translation>只有一端</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>两端都可以</translation>
    </message>
    <message>
        <source>How many messages are in the pipe at most?</source>
        <translation>管道里最多同时有几条消息？</translation>
    </message>
    <message>
        <source>When does queue.join() return?</source>
        <translation>queue.join() 什么时候返回？</translation>
    </message>
    <message>
        <source>When the queue is empty</source>
        <translation>队列为空时</translation>
    </message>
    <message>
        <source>After the last task_done()</source>
        <translation>最后一次 task_done() 之后</translation>
    </message>
    <message>
        <source>When the workers end</source>
        <translation>工作进程结束时</translation>
    </message>
    <message>
        <source>The last item is taken. Is join() over?</source>
        <translation>最后一个数据已被读出，join() 返回了吗？</translation>
    </message>
    <message>
        <source>Does one quit mark end all workers?</source>
        <translation>一个结束标记能让所有工作进程退出吗？</translation>
    </message>
    <message>
        <source>How many numbers are squared at once at most?</source>
        <translation>最多同时计算几个数的平方？</translation>
    </message>
    <message>
        <source>Do the lines of two writers get mixed?</source>
        <translation>两个写入进程的行会混在一起吗？</translation>
    </message>
    <message>
        <source>A writer sleeps. What does it do with the lock?</source>
        <translation>写入进程休眠时，它的锁会怎样？</translation>
    </message>
    <message>
        <source>It keeps it</source>
        <translation>继续持有</translation>
    </message>
    <message>
        <source>It gives it back</source>
        <translation>先释放</translation>
    </message>
    <message>
        <source>When is the lock released?</source>
        <translation>锁在什么时候释放？</translation>
    </message>
    <message>
        <source>After each line</source>
        <translation>每写完一行</translation>
    </message>
    <message>
        <source>At the end of the block</source>
        <translation>with 代码块结束时</translation>
    </message>
    <message>
        <source>When its process ends</source>
        <translation>进程结束时</translation>
    </message>
    <message>
        <source>Are the lines of one writer in order?</source>
        <translation>同一个写入进程的行，次序对吗？</translation>
    </message>
    <message>
        <source>The owner acquires the lock again. And then?</source>
        <translation>持有者再次请求这个锁，会怎样？</translation>
    </message>
    <message>
        <source>It waits for itself, for ever</source>
        <translation>永远等待它自己</translation>
    </message>
    <message>
        <source>It goes on</source>
        <translation>继续运行</translation>
    </message>
    <message>
        <source>After how many releases is the lock free?</source>
        <translation>释放几次之后，锁才空闲？</translation>
    </message>
    <message>
        <source>How many cars are parked at once at most?</source>
        <translation>最多同时停着几辆车？</translation>
    </message>
    <message>
        <source>Does a car have to wait?</source>
        <translation>有车要等待吗？</translation>
    </message>
    <message>
        <source>main calls set() once. Who goes on?</source>
        <translation>主进程调用一次 set()，谁会继续运行？</translation>
    </message>
    <message>
        <source>One of those who wait</source>
        <translation>等待者中的一个</translation>
    </message>
    <message>
        <source>All who wait</source>
        <translation>所有等待者</translation>
    </message>
    <message>
        <source>All have gone on. Is the event still set?</source>
        <translation>全都继续运行之后，事件还是已设置的吗？</translation>
    </message>
    <message>
        <source>No, wait() clears it</source>
        <translation>否，wait() 会清除它</translation>
    </message>
    <message>
        <source>A customer calls wait(). What does it do with the lock?</source>
        <translation>顾客调用 wait()，它持有的锁会怎样？</translation>
    </message>
    <message>
        <source>How many customers does one notify() wake?</source>
        <translation>一次 notify() 唤醒几个顾客？</translation>
    </message>
    <message>
        <source>One</source>
        <translation>一个</translation>
    </message>
    <message>
        <source>When may the first who has come go on?</source>
        <translation>最先到达的，什么时候可以继续？</translation>
    </message>
    <message>
        <source>As soon as it has come</source>
        <translation>一到就可以</translation>
    </message>
    <message>
        <source>When all have come</source>
        <translation>全部到齐时</translation>
    </message>
    <message>
        <source>Does the barrier hold in the second round?</source>
        <translation>第二轮时，屏障还会拦住它们吗？</translation>
    </message>
    <message>
        <source>Yes, until all have come</source>
        <translation>会，直到全部到齐</translation>
    </message>
    <message>
        <source>No, it stays open</source>
        <translation>不会，它一直开着</translation>
    </message>
    <message>
        <source>Do additions get lost?</source>
        <translation>会有加法丢失吗？</translation>
    </message>
    <message>
        <source>Two read the same number, each adds 1. What is added?</source>
        <translation>两个进程读到同一个数，各加 1，总共加了多少？</translation>
    </message>
    <message>
        <source>1 in all</source>
        <translation>一共加 1</translation>
    </message>
    <message>
        <source>2 in all</source>
        <translation>一共加 2</translation>
    </message>
    <message>
        <source>In which process is the list?</source>
        <translation>列表在哪个进程里？</translation>
    </message>
    <message>
        <source>In each worker</source>
        <translation>每个工作进程</translation>
    </message>
    <message>
        <source>In the manager&apos;s process</source>
        <translation>管理器的进程</translation>
    </message>
    <message>
        <source>What does append() do in a worker?</source>
        <translation>在工作进程里调用 append()，会怎样？</translation>
    </message>
    <message>
        <source>It changes a copy of its own</source>
        <translation>修改它自己的一份副本</translation>
    </message>
    <message>
        <source>It asks the manager, and waits</source>
        <translation>请求管理器，并等待答复</translation>
    </message>
    <message>
        <source>Does the program come to an end?</source>
        <translation>程序能运行到结束吗？</translation>
    </message>
    <message>
        <source>Does a process ever hold both locks?</source>
        <translation>会有进程同时持有两个锁吗？</translation>
    </message>
    <message>
        <source>Producer&apos;s code is over. When does it end?</source>
        <translation>生产者的代码运行完了，它什么时候结束？</translation>
    </message>
    <message>
        <source>Not before somebody reads</source>
        <translation>要等到有人读出数据</translation>
    </message>
    <message>
        <source>Does Waiter ever get the lock?</source>
        <translation>等待者最后能得到锁吗？</translation>
    </message>
    <message>
        <source>Owner is killed. Who has the lock then?</source>
        <translation>持有者被强制退出后，锁在谁手里？</translation>
    </message>
    <message>
        <source>Nobody: it is free</source>
        <translation>没有人：锁空闲了</translation>
    </message>
    <message>
        <source>Waiter</source>
        <translation>等待者</translation>
    </message>
    <message>
        <source>Still Owner, though dead</source>
        <translation>仍是已死的持有者</translation>
    </message>
    <message>
        <source>If all starve, how many forks does each hold?</source>
        <translation>如果全都饿着，每人手里有几把叉子？</translation>
    </message>
</context>
</TS>
