<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Comments</name>
    <message>
        <source>runs in the child</source>
        <translation>由子进程运行</translation>
    </message>
    <message>
        <source>only makes an object</source>
        <translation>只创建对象，还没有进程</translation>
    </message>
    <message>
        <source>only now there is a second process</source>
        <translation>此时才有第二个进程</translation>
    </message>
    <message>
        <source>waits until the child has ended</source>
        <translation>等待子进程结束</translation>
    </message>
    <message>
        <source>both children run this</source>
        <translation>两个子进程都运行它</translation>
    </message>
    <message>
        <source>arguments by position</source>
        <translation>按位置传递参数</translation>
    </message>
    <message>
        <source>and by name</source>
        <translation>也可以按名字传递</translation>
    </message>
    <message>
        <source>waits for one, then for the other</source>
        <translation>先等一个，再等另一个</translation>
    </message>
    <message>
        <source>a class made from Process</source>
        <translation>从 Process 派生</translation>
    </message>
    <message>
        <source>never forget this call</source>
        <translation>不要忘记这个调用</translation>
    </message>
    <message>
        <source>the child gets it with the object</source>
        <translation>随对象一起交给子进程</translation>
    </message>
    <message>
        <source>makes the process, which calls run()</source>
        <translation>启动进程，由它调用 run()</translation>
    </message>
    <message>
        <source>its own number, and its parent&apos;s</source>
        <translation>自己的 PID 和父进程的 PID</translation>
    </message>
    <message>
        <source>runs in main</source>
        <translation>由主进程运行</translation>
    </message>
    <message>
        <source>the system gives it a number</source>
        <translation>操作系统分配 PID</translation>
    </message>
    <message>
        <source>the same number, seen from main</source>
        <translation>主进程看到的同一个 PID</translation>
    </message>
    <message>
        <source>the number of the process</source>
        <translation>进程 ID</translation>
    </message>
    <message>
        <source>the same number by another name</source>
        <translation>同一个编号的另一个名字</translation>
    </message>
    <message>
        <source>True: one and the same object</source>
        <translation>True：同一个对象</translation>
    </message>
    <message>
        <source>it stays after the end</source>
        <translation>进程结束后依然有效</translation>
    </message>
    <message>
        <source>has no end of its own</source>
        <translation>自己没有尽头</translation>
    </message>
    <message>
        <source>is ended together with main</source>
        <translation>主进程结束，它也被强制结束</translation>
    </message>
    <message>
        <source>the daemon runs meanwhile</source>
        <translation>这期间 Daemon 进程在运行</translation>
    </message>
    <message>
        <source>and with it the daemon</source>
        <translation>Daemon 进程随之结束</translation>
    </message>
    <message>
        <source>takes longer than main</source>
        <translation>比主进程运行得久</translation>
    </message>
    <message>
        <source>main will wait for its end</source>
        <translation>主进程要等它结束</translation>
    </message>
    <message>
        <source>the child runs meanwhile</source>
        <translation>这期间子进程在运行</translation>
    </message>
    <message>
        <source>but it cannot end yet</source>
        <translation>但还不能退出</translation>
    </message>
    <message>
        <source>ends the child with this code</source>
        <translation>子进程以这个返回码退出</translation>
    </message>
    <message>
        <source>from here on both run</source>
        <translation>从这里起两个进程都在运行</translation>
    </message>
    <message>
        <source>None: it has not ended</source>
        <translation>None：还没有结束</translation>
    </message>
    <message>
        <source>the code with which it ended</source>
        <translation>子进程退出时的返回码</translation>
    </message>
    <message>
        <source>None: no process, no PID</source>
        <translation>None：没有进程，就没有 PID</translation>
    </message>
    <message>
        <source>now it has a PID</source>
        <translation>现在有了 PID</translation>
    </message>
    <message>
        <source>the child runs by now</source>
        <translation>此时子进程已在运行</translation>
    </message>
    <message>
        <source>the same object again</source>
        <translation>对同一个对象再次启动</translation>
    </message>
    <message>
        <source>a process starts only once</source>
        <translation>一个进程只能启动一次</translation>
    </message>
    <message>
        <source>the child has noticed nothing</source>
        <translation>子进程不受影响</translation>
    </message>
    <message>
        <source>False: not started yet</source>
        <translation>False：尚未启动</translation>
    </message>
    <message>
        <source>until the child has ended</source>
        <translation>直到子进程结束</translation>
    </message>
    <message>
        <source>only looks, does not wait</source>
        <translation>只看一眼，不等待</translation>
    </message>
    <message>
        <source>from here on all three run</source>
        <translation>从这里起三个进程都在运行</translation>
    </message>
    <message>
        <source>waits for the end of the one</source>
        <translation>等待其中一个结束</translation>
    </message>
    <message>
        <source>not before Quick has ended</source>
        <translation>快进程结束后才到这里</translation>
    </message>
    <message>
        <source>then for the end of the other</source>
        <translation>再等待另一个结束</translation>
    </message>
    <message>
        <source>says nothing about why it returns</source>
        <translation>看不出为什么返回</translation>
    </message>
    <message>
        <source>so ask</source>
        <translation>所以要问一问</translation>
    </message>
    <message>
        <source>the time was up</source>
        <translation>时间到了</translation>
    </message>
    <message>
        <source>not alive: it has ended</source>
        <translation>不再存活：已经结束</translation>
    </message>
    <message>
        <source>would never end by itself</source>
        <translation>自己永远不会结束</translation>
    </message>
    <message>
        <source>there is no chance to tidy up</source>
        <translation>没有机会善后</translation>
    </message>
    <message>
        <source>nobody can refuse this signal</source>
        <translation>这个信号谁也无法拒绝</translation>
    </message>
    <message>
        <source>-9: the signal&apos;s number, with a minus</source>
        <translation>-9：信号编号的负值</translation>
    </message>
    <message>
        <source>does nothing about the signal</source>
        <translation>没有处理信号</translation>
    </message>
    <message>
        <source>called when the signal comes</source>
        <translation>收到信号时调用</translation>
    </message>
    <message>
        <source>catches the signal</source>
        <translation>拦截信号</translation>
    </message>
    <message>
        <source>asks the child to end</source>
        <translation>要求子进程结束</translation>
    </message>
    <message>
        <source>-15; 0 of the one that tidied up</source>
        <translation>-15；善后的那个是 0</translation>
    </message>
    <message>
        <source>a worker runs it for each task</source>
        <translation>工作进程为每个任务运行它</translation>
    </message>
    <message>
        <source>starts the workers, once</source>
        <translation>启动工作进程，只此一次</translation>
    </message>
    <message>
        <source>does not wait</source>
        <translation>不等待</translation>
    </message>
    <message>
        <source>work of its own meanwhile</source>
        <translation>同时做自己的事</translation>
    </message>
    <message>
        <source>no more will come</source>
        <translation>不再有新任务</translation>
    </message>
    <message>
        <source>now wait for all of them</source>
        <translation>现在等待全部结束</translation>
    </message>
    <message>
        <source>the same lengths each time</source>
        <translation>每次的长短都相同</translation>
    </message>
    <message>
        <source>some are long, some are short</source>
        <translation>有的长，有的短</translation>
    </message>
    <message>
        <source>whoever is free takes it</source>
        <translation>谁空闲，谁取走</translation>
    </message>
    <message>
        <source>waits for the slowest</source>
        <translation>等待最慢的任务</translation>
    </message>
    <message>
        <source>waits for the result of this task</source>
        <translation>等待这个任务的结果</translation>
    </message>
    <message>
        <source>only then comes the next task</source>
        <translation>之后才轮到下一个任务</translation>
    </message>
    <message>
        <source>waits while full</source>
        <translation>队列已满时等待</translation>
    </message>
    <message>
        <source>a pipe has two ends, one for each</source>
        <translation>管道有两端，每个进程一端</translation>
    </message>
    <message>
        <source>nothing keeps others out</source>
        <translation>没有什么拦住其他进程</translation>
    </message>
    <message>
        <source>waits while empty</source>
        <translation>队列为空时等待</translation>
    </message>
    <message>
        <source>has room for so many words</source>
        <translation>队列的容量</translation>
    </message>
    <message>
        <source>from here on all run at once</source>
        <translation>从这里起同时运行</translation>
    </message>
    <message>
        <source>sends the question</source>
        <translation>发送问题</translation>
    </message>
    <message>
        <source>waits for B</source>
        <translation>等待进程 B</translation>
    </message>
    <message>
        <source>waits for A</source>
        <translation>等待进程 A</translation>
    </message>
    <message>
        <source>sends the answer</source>
        <translation>发送回复</translation>
    </message>
    <message>
        <source>taken, but not done yet</source>
        <translation>读出了，但还没做完</translation>
    </message>
    <message>
        <source>one less to wait for</source>
        <translation>未完成的少一个</translation>
    </message>
    <message>
        <source>one more to wait for</source>
        <translation>未完成的多一个</translation>
    </message>
    <message>
        <source>waits for the last task_done()</source>
        <translation>等待最后一个 task_done()</translation>
    </message>
    <message>
        <source>ends one worker</source>
        <translation>让一个工作进程结束</translation>
    </message>
    <message>
        <source>the reader brings a number</source>
        <translation>读取进程提供一个数字</translation>
    </message>
    <message>
        <source>the slow stage</source>
        <translation>最慢的一级</translation>
    </message>
    <message>
        <source>hands the square on</source>
        <translation>把平方交给下一级</translation>
    </message>
    <message>
        <source>in the order in which they are done</source>
        <translation>谁先算完，谁先到</translation>
    </message>
    <message>
        <source>between the reader and the workers</source>
        <translation>在读取进程和工作进程之间</translation>
    </message>
    <message>
        <source>between the workers and the writer</source>
        <translation>在工作进程和写入进程之间</translation>
    </message>
    <message>
        <source>now everybody can see it</source>
        <translation>此时大家都能看到</translation>
    </message>
    <message>
        <source>waits for its owner</source>
        <translation>等待持有者释放锁</translation>
    </message>
    <message>
        <source>now another one may</source>
        <translation>轮到别的进程</translation>
    </message>
    <message>
        <source>released in any case</source>
        <translation>无论如何都会释放</translation>
    </message>
    <message>
        <source>one lock for all writers</source>
        <translation>所有进程共用一把锁</translation>
    </message>
    <message>
        <source>now all can see it</source>
        <translation>此时大家都能看到</translation>
    </message>
    <message>
        <source>released: another one may</source>
        <translation>锁已释放，轮到别的进程</translation>
    </message>
    <message>
        <source>meanwhile the others write</source>
        <translation>这时其他进程在写</translation>
    </message>
    <message>
        <source>a plain Lock would wait here for ever</source>
        <translation>普通的 Lock 会永远等在这里</translation>
    </message>
    <message>
        <source>has acquired it twice</source>
        <translation>已经得到两次</translation>
    </message>
    <message>
        <source>free again after two releases</source>
        <translation>释放两次后才空闲</translation>
    </message>
    <message>
        <source>counts how often its owner is in</source>
        <translation>记着持有者进入了几次</translation>
    </message>
    <message>
        <source>waits while all are taken</source>
        <translation>没有空位时等待</translation>
    </message>
    <message>
        <source>keeps its place</source>
        <translation>占着车位</translation>
    </message>
    <message>
        <source>a lock with several places</source>
        <translation>有多个位置的锁</translation>
    </message>
    <message>
        <source>waits until main calls set()</source>
        <translation>等待主进程调用 set()</translation>
    </message>
    <message>
        <source>not set yet</source>
        <translation>标志尚未设置</translation>
    </message>
    <message>
        <source>all who wait go on at once</source>
        <translation>所有等待者同时继续</translation>
    </message>
    <message>
        <source>looks again after each waking</source>
        <translation>每次醒来都再看一次</translation>
    </message>
    <message>
        <source>the lock is free meanwhile</source>
        <translation>这期间锁是空闲的</translation>
    </message>
    <message>
        <source>still under the lock</source>
        <translation>仍在锁的保护下</translation>
    </message>
    <message>
        <source>one number for all processes</source>
        <translation>所有进程共用一个数</translation>
    </message>
    <message>
        <source>bake</source>
        <translation>烤面包</translation>
    </message>
    <message>
        <source>wakes one</source>
        <translation>唤醒一个</translation>
    </message>
    <message>
        <source>each at a pace of its own</source>
        <translation>各走各的速度</translation>
    </message>
    <message>
        <source>the last one opens it</source>
        <translation>最后到的打开屏障</translation>
    </message>
    <message>
        <source>all go on together</source>
        <translation>大家一起继续</translation>
    </message>
    <message>
        <source>opens when so many have come</source>
        <translation>到齐这么多进程就打开</translation>
    </message>
    <message>
        <source>read</source>
        <translation>读取</translation>
    </message>
    <message>
        <source>add: another process may read meanwhile</source>
        <translation>相加：别的进程可能正在读</translation>
    </message>
    <message>
        <source>write, whatever stands there by now</source>
        <translation>写入，不管现在是几</translation>
    </message>
    <message>
        <source>read and write as one step</source>
        <translation>读写合成一步</translation>
    </message>
    <message>
        <source>without a lock of its own</source>
        <translation>自身不带锁</translation>
    </message>
    <message>
        <source>asks the manager and waits</source>
        <translation>向管理器提出请求并等待</translation>
    </message>
    <message>
        <source>starts a process that owns the list</source>
        <translation>启动保管列表的进程</translation>
    </message>
    <message>
        <source>the list is there, a proxy is here</source>
        <translation>列表在那边，这里是代理</translation>
    </message>
    <message>
        <source>each worker gets the proxy</source>
        <translation>每个工作进程拿到代理</translation>
    </message>
    <message>
        <source>main asks the manager, too</source>
        <translation>主进程也要问管理器</translation>
    </message>
    <message>
        <source>takes the first lock</source>
        <translation>得到第一把锁</translation>
    </message>
    <message>
        <source>time for the other to take its first</source>
        <translation>另一个也得到第一把锁</translation>
    </message>
    <message>
        <source>the other one may hold it</source>
        <translation>它可能在另一个进程手里</translation>
    </message>
    <message>
        <source>the opposite order</source>
        <translation>顺序相反</translation>
    </message>
    <message>
        <source>waits for ever after a deadlock</source>
        <translation>死锁后永远等下去</translation>
    </message>
    <message>
        <source>returns before all has gone through</source>
        <translation>数据没送完就返回</translation>
    </message>
    <message>
        <source>they still have to go through the pipe</source>
        <translation>数据还要通过管道</translation>
    </message>
    <message>
        <source>waits for ever: nobody reads</source>
        <translation>永远等待：没人读</translation>
    </message>
    <message>
        <source>only if the queue is read first</source>
        <translation>先读队列才能到这里</translation>
    </message>
    <message>
        <source>released at the end of the block</source>
        <translation>离开语句块时释放</translation>
    </message>
    <message>
        <source>with the lock</source>
        <translation>它正持有锁</translation>
    </message>
    <message>
        <source>it is dead, the lock stays shut</source>
        <translation>持有者没了，锁还锁着</translation>
    </message>
    <message>
        <source>waits for ever after a kill</source>
        <translation>强制退出后永远等待</translation>
    </message>
    <message>
        <source>takes one fork</source>
        <translation>拿起一把叉子</translation>
    </message>
    <message>
        <source>the longer, the sooner they starve</source>
        <translation>停得越久，越容易饿死</translation>
    </message>
    <message>
        <source>waits for the neighbour&apos;s fork</source>
        <translation>等邻座的叉子</translation>
    </message>
    <message>
        <source>left and right</source>
        <translation>左边和右边</translation>
    </message>
    <message>
        <source>one order for all: no circle</source>
        <translation>顺序一致，就不会成圈</translation>
    </message>
</context>
<context>
    <name>Scenarios</name>
    <message>
        <source>A first process</source>
        <translation>第一个进程</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>进程</translation>
    </message>
    <message>
        <source>start() makes a second process.</source>
        <translation>start() 启动第二个进程。</translation>
    </message>
    <message>
        <source>Process() only makes an object: nothing runs. With start() the operating system gets a second process, which runs the function while main goes on. With join() main waits until it has ended.</source>
        <translation>Process() 只创建一个对象，此时什么都没有运行。调用 start() 后，操作系统才有了第二个进程：它运行入口函数，主进程同时继续往下走。调用 join() 后，主进程一直等到它结束。</translation>
    </message>
    <message>
        <source>main</source>
        <translation>主进程</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>子进程</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>传递参数</translation>
    </message>
    <message>
        <source>Each child gets arguments of its own.</source>
        <translation>每个子进程有自己的参数。</translation>
    </message>
    <message>
        <source>Two children run the same function. What stands in args and kwargs is handed to it, as in an ordinary call, so each does something else. Each child has a copy of its arguments: what it changes, nobody else sees.</source>
        <translation>两个子进程运行同一个入口函数。args 和 kwargs 里的内容像普通调用一样传给它，所以两个子进程做的事不同。每个子进程拿到的是参数的副本：它改了什么，别的进程都看不到。</translation>
    </message>
    <message>
        <source>Child {n}</source>
        <translation>子进程 {n}</translation>
    </message>
    <message>
        <source>A class of one&apos;s own</source>
        <translation>自己的进程类</translation>
    </message>
    <message>
        <source>What run() does, the child does.</source>
        <translation>run() 里的代码由子进程运行。</translation>
    </message>
    <message>
        <source>A class made from Process has a method run(). The object is made in main, with all that run() will need; start() makes the process, and run() is called there. What must be remembered: call super().__init__() first.</source>
        <translation>从 Process 派生的类要定义 run() 函数。对象在主进程里创建，run() 需要的东西都放在对象里；start() 启动进程，run() 在新进程里运行。不要忘记：先调用 super().__init__()。</translation>
    </message>
    <message>
        <source>Greeter {n}</source>
        <translation>问候进程 {n}</translation>
    </message>
    <message>
        <source>PID and parent PID</source>
        <translation>PID 和父进程的 PID</translation>
    </message>
    <message>
        <source>The system knows each process by a number.</source>
        <translation>操作系统用编号区分进程。</translation>
    </message>
    <message>
        <source>os.getpid() is the number of the process that asks, os.getppid() that of its parent. They are the numbers that ps and the task manager show. Under forkserver the parent PID is that of the fork server, which makes the process on main&apos;s behalf.</source>
        <translation>os.getpid() 得到当前进程的 PID，os.getppid() 得到父进程的 PID。用 ps 或任务管理器看到的就是这些编号。启动方式为 forkserver 时，父进程的 PID 是 fork server 的，因为它代替主进程创建了子进程。</translation>
    </message>
    <message>
        <source>pid and ident</source>
        <translation>pid 和 ident</translation>
    </message>
    <message>
        <source>Two names for one number.</source>
        <translation>同一个编号，两个名字。</translation>
    </message>
    <message>
        <source>A process object has the attributes pid and ident. They are one and the same object, the number that the operating system gave. It stays there after the process has ended.</source>
        <translation>进程对象有 pid 和 ident 两个属性，它们是同一个对象，就是操作系统给的进程 ID。进程结束后，属性的值依然有效。</translation>
    </message>
    <message>
        <source>A daemon</source>
        <translation>Daemon 进程</translation>
    </message>
    <message>
        <source>When main ends, its daemon is ended too.</source>
        <translation>主进程结束，它也被强制结束。</translation>
    </message>
    <message>
        <source>A daemon serves its parent and has no end of its own. When the parent has finished its code, it sends SIGTERM to each of its daemons, whatever they are doing. A daemon may not have children.</source>
        <translation>Daemon 进程为父进程服务，自己没有尽头。父进程的代码执行完后，会向每个 Daemon 子进程发送 SIGTERM，不管它们正在做什么。Daemon 进程不能再创建子进程。</translation>
    </message>
    <message>
        <source>Daemon</source>
        <translation>Daemon 进程</translation>
    </message>
    <message>
        <source>No daemon</source>
        <translation>非 Daemon 进程</translation>
    </message>
    <message>
        <source>Main has finished, but waits for its child.</source>
        <translation>主进程执行完了，但还等子进程。</translation>
    </message>
    <message>
        <source>A child that is no daemon is never ended by its parent. Main has nothing more to do, yet it stays until the child has ended, as if the program had called join() in its last line.</source>
        <translation>父进程从不强制结束非 Daemon 的子进程。主进程已经没有事做，却要等到子进程结束才退出，就像程序最后一行写了 join() 一样。</translation>
    </message>
    <message>
        <source>Exit code</source>
        <translation>返回码</translation>
    </message>
    <message>
        <source>How a child ended, as a number.</source>
        <translation>用一个数字说明子进程怎样结束。</translation>
    </message>
    <message>
        <source>While a child runs, its exitcode is None. sys.exit(2) ends it with code 2; a function that just returns gives 0, whatever it returns; an exception gives 1; a signal gives its number with a minus.</source>
        <translation>子进程还在运行时，exitcode 为 None。sys.exit(2) 以返回码 2 退出；入口函数正常返回时为 0，不管返回什么值；出现异常时为 1；被信号结束时为信号编号的负值。</translation>
    </message>
    <message>
        <source>what the child hands to sys.exit()</source>
        <translation>子进程传给 sys.exit() 的值</translation>
    </message>
    <message>
        <source>Before the start</source>
        <translation>启动之前</translation>
    </message>
    <message>
        <source>No process yet, so no PID.</source>
        <translation>还没有进程，也就没有 PID。</translation>
    </message>
    <message>
        <source>An object of the class Process is not a process yet. Until start() its pid is None, since the operating system knows nothing of it.</source>
        <translation>Process 类的对象还不是进程。调用 start() 之前，pid 为 None，因为操作系统根本不知道它。</translation>
    </message>
    <message>
        <source>Started twice</source>
        <translation>启动两次</translation>
    </message>
    <message>
        <source>A process starts only once.</source>
        <translation>一个进程只能启动一次。</translation>
    </message>
    <message>
        <source>A second start() of the same object raises AssertionError, whether the process still runs or has ended. The process itself notices nothing. Who wants to run the function again makes another Process.</source>
        <translation>对同一个对象再次调用 start()，会引发 AssertionError，不管进程还在运行还是已经结束。进程本身不受影响。想再运行一次入口函数，就要再创建一个 Process。</translation>
    </message>
    <message>
        <source>is_alive()</source>
        <translation>is_alive()</translation>
    </message>
    <message>
        <source>Alive: started, and not ended.</source>
        <translation>已启动、尚未结束，就是 True。</translation>
    </message>
    <message>
        <source>is_alive() is False before start(), True while the process runs, and False again after its end. It only looks; it does not wait.</source>
        <translation>start() 之前，is_alive() 为 False；进程运行期间为 True；结束后又为 False。它只看一眼，从不等待。</translation>
    </message>
    <message>
        <source>join()</source>
        <translation>join()</translation>
    </message>
    <message>
        <source>Main waits for the end of a child.</source>
        <translation>主进程等待子进程结束。</translation>
    </message>
    <message>
        <source>join() returns when the child has ended, and not before. Main waits for one after the other; both run all the while. A join() for a child that has ended returns at once.</source>
        <translation>子进程结束后，join() 才返回。主进程先等一个，再等另一个；这期间两个子进程都在运行。如果子进程早已结束，join() 立即返回。</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>快进程</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>慢进程</translation>
    </message>
    <message>
        <source>join() with a limit</source>
        <translation>带超时的 join()</translation>
    </message>
    <message>
        <source>It may return while the child still runs.</source>
        <translation>返回时，子进程可能还在运行。</translation>
    </message>
    <message>
        <source>join(1) waits for at most one second. It returns None in any case, so it does not say why it returned: is_alive() tells whether the child has ended or the time was up.</source>
        <translation>join(1) 最多等待 1 秒。无论如何它都返回 None，看不出为什么返回：要用 is_alive() 判断是子进程已经结束，还是时间到了。</translation>
    </message>
    <message>
        <source>seconds that join() waits at most</source>
        <translation>join() 最多等待的秒数</translation>
    </message>
    <message>
        <source>seconds that the child works</source>
        <translation>子进程工作的秒数</translation>
    </message>
    <message>
        <source>kill()</source>
        <translation>kill()</translation>
    </message>
    <message>
        <source>The child is ended at once.</source>
        <translation>子进程立即结束。</translation>
    </message>
    <message>
        <source>kill() sends SIGKILL, which nobody can catch. The child has no chance to tidy up: no finally, no exit handler. Its exit code is -9. If it held a lock, the lock is never released.</source>
        <translation>kill() 发送 SIGKILL，任何进程都无法拦截。子进程没有机会善后：finally 和退出处理都不会执行。返回码为 -9。如果它持有锁，锁再也不会被释放。</translation>
    </message>
    <message>
        <source>terminate()</source>
        <translation>terminate()</translation>
    </message>
    <message>
        <source>The child is asked to end.</source>
        <translation>要求子进程结束。</translation>
    </message>
    <message>
        <source>terminate() sends SIGTERM. Most programs die of it, and the exit code is -15. A program may catch it, tidy up and end in its own way: then the exit code is its own.</source>
        <translation>terminate() 发送 SIGTERM。多数程序收到后就结束，返回码为 -15。程序也可以拦截这个信号，善后再退出：这时返回码由它自己决定。</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>普通进程</translation>
    </message>
    <message>
        <source>Polite</source>
        <translation>善后进程</translation>
    </message>
    <message>
        <source>Five workers, ten tasks</source>
        <translation>五个进程，十个任务</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>进程池</translation>
    </message>
    <message>
        <source>Five at once, then the next five.</source>
        <translation>先运行五个，再运行后五个。</translation>
    </message>
    <message>
        <source>A pool has a fixed number of workers that are started once. apply_async() hands in a task and returns at once, so main hands in all ten without waiting and goes on with work of its own. Five tasks run, five wait in the tray; who is done takes the next. close() says that no more will come, join() waits for the end.</source>
        <translation>进程池里工作进程的数目固定，只启动一次。apply_async() 交出任务后立即返回，所以主进程一口气交出十个任务，然后继续做自己的事。五个任务在运行，五个在等待；谁先做完，谁就取下一个。close() 表示不再有新任务，join() 等待全部结束。</translation>
    </message>
    <message>
        <source>how many processes the pool has</source>
        <translation>进程池里的进程数</translation>
    </message>
    <message>
        <source>how many tasks are handed in</source>
        <translation>交出的任务数</translation>
    </message>
    <message>
        <source>seconds that a task takes</source>
        <translation>一个任务需要的秒数</translation>
    </message>
    <message>
        <source>Worker {n}</source>
        <translation>工作进程 {n}</translation>
    </message>
    <message>
        <source>Uneven tasks</source>
        <translation>长短不一的任务</translation>
    </message>
    <message>
        <source>Whoever is free takes the next.</source>
        <translation>谁空闲，谁取下一个。</translation>
    </message>
    <message>
        <source>The tasks take different times. No worker has tasks of its own: each takes the next one from the tray as soon as it is free, so nobody stands idle while something waits, and a long task holds up nobody but its own worker.</source>
        <translation>任务长短不一。没有哪个任务事先分给哪个工作进程：谁空闲，谁就取下一个。所以只要还有任务，就没有进程闲着；一个长任务只占住运行它的那个进程。</translation>
    </message>
    <message>
        <source>seconds that a task takes at most</source>
        <translation>一个任务最多需要的秒数</translation>
    </message>
    <message>
        <source>which lengths are drawn: the same ones for the same number</source>
        <translation>随机种子：数字相同，任务长短就相同</translation>
    </message>
    <message>
        <source>apply: one at a time</source>
        <translation>apply：一次一个</translation>
    </message>
    <message>
        <source>The parent waits for each result.</source>
        <translation>父进程等待每个结果。</translation>
    </message>
    <message>
        <source>apply() is apply_async() with a wait for the result: main cannot hand in the second task before it has the result of the first. So one worker is busy and four stand idle, whatever the size of the pool. That is seldom what one wants a pool for.</source>
        <translation>apply() 就是 apply_async() 再加上等待结果：拿到第一个结果之前，主进程无法交出第二个任务。所以不管进程池多大，总是一个工作进程在忙，其余的都闲着。用进程池很少是为了这个。</translation>
    </message>
    <message>
        <source>Producer and consumer</source>
        <translation>生产者和消费者</translation>
    </message>
    <message>
        <source>Message passing</source>
        <translation>进程通信</translation>
    </message>
    <message>
        <source>A full queue makes the producer wait.</source>
        <translation>队列满了，生产者就要等待。</translation>
    </message>
    <message>
        <source>A producer puts words into a queue that has room for three. The consumer needs longer for a word than the producer, so the queue fills up and put() waits until a place is free. A last word, the quit mark, tells the consumer that this was all.</source>
        <translation>生产者往队列中写入数据，队列只有 3 个空位。消费者处理数据比生产者慢，队列逐渐变满，put() 就要等到有空位才返回。最后写入的 quit 告诉消费者：数据到此为止。</translation>
    </message>
    <message>
        <source>how many processes put words</source>
        <translation>写入数据的进程数</translation>
    </message>
    <message>
        <source>how many processes take them</source>
        <translation>读出数据的进程数</translation>
    </message>
    <message>
        <source>how many words the queue has room for</source>
        <translation>队列的容量</translation>
    </message>
    <message>
        <source>how many words each producer puts</source>
        <translation>每个生产者写入的数据个数</translation>
    </message>
    <message>
        <source>seconds that making a word takes</source>
        <translation>生产一个数据需要的秒数</translation>
    </message>
    <message>
        <source>seconds that handling a word takes</source>
        <translation>处理一个数据需要的秒数</translation>
    </message>
    <message>
        <source>Producer</source>
        <translation>生产者</translation>
    </message>
    <message>
        <source>Consumer</source>
        <translation>消费者</translation>
    </message>
    <message>
        <source>Producer {n}</source>
        <translation>生产者 {n}</translation>
    </message>
    <message>
        <source>Consumer {n}</source>
        <translation>消费者 {n}</translation>
    </message>
    <message>
        <source>Ping-pong</source>
        <translation>一问一答</translation>
    </message>
    <message>
        <source>Two processes ask and answer through a pipe.</source>
        <translation>两个进程通过管道一问一答。</translation>
    </message>
    <message>
        <source>A pipe has two ends, and each can send and receive. A sends a question and waits in recv() until B has answered. A message takes some microseconds, far too fast to see: therefore one event after another is shown, and the true time beside it.</source>
        <translation>管道有两端，每一端都可以发送和接收。进程 A 发送问题，然后在 recv() 中等待，直到进程 B 回复。一条消息只需要几微秒，快得看不见：所以这里逐个事件显示，旁边写着真实的时间。</translation>
    </message>
    <message>
        <source>how many questions A asks</source>
        <translation>进程 A 提问的次数</translation>
    </message>
    <message>
        <source>seconds that A rests after each answer</source>
        <translation>进程 A 收到回复后休息的秒数</translation>
    </message>
    <message>
        <source>A</source>
        <translation>进程 A</translation>
    </message>
    <message>
        <source>B</source>
        <translation>进程 B</translation>
    </message>
    <message>
        <source>Joinable queue</source>
        <translation>可等待队列</translation>
    </message>
    <message>
        <source>join() waits for task_done().</source>
        <translation>join() 等待 task_done()。</translation>
    </message>
    <message>
        <source>A JoinableQueue counts what was put and not yet reported as done. Taking an item does not count: only task_done() does. So join() returns when the work is finished, not when the queue is empty.</source>
        <translation>JoinableQueue 记着写入后还没有报告完成的数据有多少。读出并不算完成，调用 task_done() 才算。所以 join() 在工作做完时返回，而不是在队列变空时返回。</translation>
    </message>
    <message>
        <source>how many processes take items</source>
        <translation>读出数据的进程数</translation>
    </message>
    <message>
        <source>how many items main puts</source>
        <translation>主进程写入的数据个数</translation>
    </message>
    <message>
        <source>seconds that dealing with an item takes</source>
        <translation>处理一个数据需要的秒数</translation>
    </message>
    <message>
        <source>Pipeline of three stages</source>
        <translation>三级流水线</translation>
    </message>
    <message>
        <source>A queue between each two stages.</source>
        <translation>相邻两级之间有一个队列。</translation>
    </message>
    <message>
        <source>The reader brings numbers, the workers square them, the writer prints the squares. Each stage knows only the queue before it and the one behind it. The stage in the middle is the slow one, so it has several workers; their results come out in the order in which they are done.</source>
        <translation>读取进程提供数字，工作进程求平方，写入进程打印结果。每一级只认识前面和后面的队列。中间一级最慢，所以有多个工作进程；谁先算完，谁的结果就先出来。</translation>
    </message>
    <message>
        <source>how many processes the middle has</source>
        <translation>中间一级的进程数</translation>
    </message>
    <message>
        <source>how many numbers the reader brings</source>
        <translation>读取进程提供的数字个数</translation>
    </message>
    <message>
        <source>seconds that bringing a number takes</source>
        <translation>提供一个数字需要的秒数</translation>
    </message>
    <message>
        <source>seconds that squaring it takes</source>
        <translation>求一个平方需要的秒数</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>读取进程</translation>
    </message>
    <message>
        <source>Writer</source>
        <translation>写入进程</translation>
    </message>
    <message>
        <source>Lock: three writers</source>
        <translation>锁：三个写入进程</translation>
    </message>
    <message>
        <source>Synchronisation</source>
        <translation>同步</translation>
    </message>
    <message>
        <source>Only one may write. The others wait outside.</source>
        <translation>只有一个能写，其余的在外面等。</translation>
    </message>
    <message>
        <source>Three processes append to one file, three lines at a time. Who holds the lock writes; the others wait, even while the owner sleeps. A lock promises no order: who has waited longest need not be the next. Without the lock the lines mix.</source>
        <translation>三个进程往同一个文件写入数据，每次三行。谁持有锁，谁写入；其余的等待，哪怕持有者正在休眠。锁不保证先后顺序：等得最久的不一定下一个得到锁。没有锁，各进程的行就会混在一起。</translation>
    </message>
    <message>
        <source>how many processes write</source>
        <translation>写入文件的进程数</translation>
    </message>
    <message>
        <source>how many times each writes its three lines</source>
        <translation>每个进程写几轮，每轮三行</translation>
    </message>
    <message>
        <source>seconds between two lines, and between two rounds</source>
        <translation>两行之间、两轮之间的秒数</translation>
    </message>
    <message>
        <source>how the lock is used: acquire() and release(), a with block, or not at all</source>
        <translation>怎样用锁：acquire() 和 release()、with 语句，或者不用</translation>
    </message>
    <message>
        <source>Writer {n}</source>
        <translation>写入进程 {n}</translation>
    </message>
    <message>
        <source>with lock</source>
        <translation>with lock</translation>
    </message>
    <message>
        <source>Released at the end of the block.</source>
        <translation>离开 with 语句块时释放锁。</translation>
    </message>
    <message>
        <source>with lock: is acquire() at the beginning of the block and release() at its end, even where an exception leaves it. It does the same as the two calls, and one cannot forget the second. This is the form to use.</source>
        <translation>with lock: 在语句块开始时调用 acquire()，结束时调用 release()，即使出现异常也是如此。效果和分别调用这两个函数一样，而且不会忘记释放。应该采用这种写法。</translation>
    </message>
    <message>
        <source>seconds after each line, and between two rounds</source>
        <translation>每行之后、两轮之间的秒数</translation>
    </message>
    <message>
        <source>No lock</source>
        <translation>没有锁</translation>
    </message>
    <message>
        <source>Their lines get mixed.</source>
        <translation>各进程的行混在一起。</translation>
    </message>
    <message>
        <source>The same three writers, and nothing that keeps the others out. Each still writes its three lines in order; but between two of them the others write theirs. The program works only by luck: what is seen here may go well a hundred times with a shorter rest between the lines.</source>
        <translation>还是那三个写入进程，但没有什么能拦住其他进程。每个进程仍按顺序写自己的三行，可是在两行之间，其他进程也在写。程序正确与否全凭运气：如果两行之间休息得短一些，可能一百次都看不出问题。</translation>
    </message>
    <message>
        <source>seconds after each line</source>
        <translation>每行之后的秒数</translation>
    </message>
    <message>
        <source>RLock: in twice</source>
        <translation>可重入锁：进入两次</translation>
    </message>
    <message>
        <source>Its owner may acquire it again.</source>
        <translation>持有者可以再次得到它。</translation>
    </message>
    <message>
        <source>outer() holds the lock and calls inner(), which acquires it too. An RLock counts how often its owner is in, and is free after as many releases. With a plain Lock the process would wait for itself, for ever.</source>
        <translation>outer() 持有锁并调用 inner()，inner() 也要得到同一把锁。RLock 记着持有者进入了几次，释放同样的次数后才空闲。换成普通的 Lock，进程就会永远等待自己。</translation>
    </message>
    <message>
        <source>how many times each does both</source>
        <translation>每个进程做几轮</translation>
    </message>
    <message>
        <source>seconds between two steps</source>
        <translation>两步之间的秒数</translation>
    </message>
    <message>
        <source>Semaphore: two places</source>
        <translation>信号量：两个车位</translation>
    </message>
    <message>
        <source>Two may park, the others wait.</source>
        <translation>两辆车能停，其余的等待。</translation>
    </message>
    <message>
        <source>A semaphore is a lock with several places. acquire() takes one and waits while none is left; release() gives it back. It promises no order: any of those who wait may get the place. It is used where so many may do something at once: connections, downloads, files.</source>
        <translation>信号量是有多个位置的锁。acquire() 占一个位置，没有空位就等待；release() 让出位置。它不保证先后顺序：任何一个等待者都可能得到空位。限制同时进行的数量时用它，例如连接、下载、文件。</translation>
    </message>
    <message>
        <source>how many cars may stand there at once</source>
        <translation>能同时停几辆车</translation>
    </message>
    <message>
        <source>how many processes want a place</source>
        <translation>需要车位的进程数</translation>
    </message>
    <message>
        <source>seconds that each stays</source>
        <translation>每辆车停留的秒数</translation>
    </message>
    <message>
        <source>Car {n}</source>
        <translation>车 {n}</translation>
    </message>
    <message>
        <source>Event: all at once</source>
        <translation>事件：同时出发</translation>
    </message>
    <message>
        <source>All wait; set() lets everybody go.</source>
        <translation>全体等待，set() 后一起出发。</translation>
    </message>
    <message>
        <source>An event is a flag that all can see. wait() returns as soon as it is set, for everybody at once, and whoever calls it later need not wait at all. It says that something has happened; it hands nothing over and keeps nobody out.</source>
        <translation>事件（Event）是大家都看得见的标志。标志一设置，所有进程的 wait() 都立即返回，之后再调用的也不用等。它只表示某件事已经发生，既不传递数据，也不阻止谁进入。</translation>
    </message>
    <message>
        <source>how many processes wait</source>
        <translation>等待的进程数</translation>
    </message>
    <message>
        <source>seconds until main sets it</source>
        <translation>主进程设置标志之前的秒数</translation>
    </message>
    <message>
        <source>Runner {n}</source>
        <translation>选手 {n}</translation>
    </message>
    <message>
        <source>Condition: wake one</source>
        <translation>条件变量：唤醒一个</translation>
    </message>
    <message>
        <source>wait() lets go, notify() wakes one.</source>
        <translation>wait() 让出锁，notify() 唤醒一个。</translation>
    </message>
    <message>
        <source>A customer holds the lock, finds no loaf and waits: wait() gives the lock back and sleeps. The baker adds a loaf under the lock and calls notify(): one sleeper wakes, gets the lock again and looks again, for another one may have been faster. That is why it looks in a loop.</source>
        <translation>顾客持有锁，发现没有面包，就调用 wait()：让出锁，开始休眠。面包师得到锁，放上一个面包，再调用 notify()：一个休眠者醒来，重新得到锁，再看一次，因为面包可能已被别人拿走。所以要在循环里检查。</translation>
    </message>
    <message>
        <source>how many processes wait for a loaf</source>
        <translation>等待面包的进程数</translation>
    </message>
    <message>
        <source>seconds that baking a loaf takes</source>
        <translation>烤一个面包需要的秒数</translation>
    </message>
    <message>
        <source>Customer {n}</source>
        <translation>顾客 {n}</translation>
    </message>
    <message>
        <source>Barrier: all have come</source>
        <translation>屏障：等人到齐</translation>
    </message>
    <message>
        <source>The last to come opens it.</source>
        <translation>最后到的进程打开屏障。</translation>
    </message>
    <message>
        <source>At the barrier each process waits until all have come; the last one opens it, and all go on together. The fast ones wait for the slow one in each round. Then the barrier is shut again for the next round.</source>
        <translation>每个进程都在屏障前等待，直到全部到齐；最后到的打开屏障，大家一起继续。每一轮都是快的等慢的。之后屏障重新关上，等待下一轮。</translation>
    </message>
    <message>
        <source>how many processes walk</source>
        <translation>行走的进程数</translation>
    </message>
    <message>
        <source>how many times they meet</source>
        <translation>会合的次数</translation>
    </message>
    <message>
        <source>seconds that the fastest walks</source>
        <translation>最快的进程走一轮的秒数</translation>
    </message>
    <message>
        <source>Walker {n}</source>
        <translation>行人 {n}</translation>
    </message>
    <message>
        <source>Lost updates</source>
        <translation>丢失的更新</translation>
    </message>
    <message>
        <source>Shared state</source>
        <translation>共享状态</translation>
    </message>
    <message>
        <source>Both read 7, both write 8.</source>
        <translation>都读到 7，都写入 8。</translation>
    </message>
    <message>
        <source>total.value += 1 is three steps: read, add, write. Two processes that read the same number write the same sum, and one addition is lost. Memory itself is not traced: what was read and written is told by what the processes print. Under a lock the three steps are one.</source>
        <translation>total.value += 1 分三步：读取、相加、写入。两个进程读到同一个数，就会写入同一个和，丢掉一次加法。内存本身无法跟踪：读到和写入的值来自进程打印的内容。在锁的保护下，三步合成一步。</translation>
    </message>
    <message>
        <source>how many processes add</source>
        <translation>做加法的进程数</translation>
    </message>
    <message>
        <source>how many times each adds one</source>
        <translation>每个进程加几次 1</translation>
    </message>
    <message>
        <source>seconds between reading and writing, and between two</source>
        <translation>读取和写入之间、两次加法之间的秒数</translation>
    </message>
    <message>
        <source>whether the three steps are done under a lock</source>
        <translation>三步是否在锁的保护下进行</translation>
    </message>
    <message>
        <source>A manager&apos;s list</source>
        <translation>管理器里的列表</translation>
    </message>
    <message>
        <source>A proxy asks the manager&apos;s process.</source>
        <translation>代理向管理器进程提出请求。</translation>
    </message>
    <message>
        <source>Manager() starts a process that owns the list. What the others hold is a proxy: append() is a message to the manager and an answer from it, so nobody changes the list behind another one&apos;s back. It is slower than shared memory and can hold any object.</source>
        <translation>Manager() 启动一个进程，列表由它保管。其他进程拿到的是代理：append() 就是给管理器发一条消息，再等它回复，所以谁也不能背着别人改动列表。它比共享内存慢，但可以存放任何对象。</translation>
    </message>
    <message>
        <source>how many processes append</source>
        <translation>追加数据的进程数</translation>
    </message>
    <message>
        <source>how many times each appends</source>
        <translation>每个进程追加几次</translation>
    </message>
    <message>
        <source>seconds between two calls</source>
        <translation>两次调用之间的秒数</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>管理器</translation>
    </message>
    <message>
        <source>Deadlock</source>
        <translation>死锁</translation>
    </message>
    <message>
        <source>When it goes wrong</source>
        <translation>出错的时候</translation>
    </message>
    <message>
        <source>Two locks, taken in opposite order.</source>
        <translation>两把锁，得到的顺序相反。</translation>
    </message>
    <message>
        <source>One has the first lock and waits for the second; Two has the second and waits for the first. Neither can go on, and nothing will ever change that. Cure: all take the locks in the same order. Try it with order = same.</source>
        <translation>进程 1 持有第一把锁，等待第二把；进程 2 持有第二把锁，等待第一把。谁也无法继续，而且永远不会改变。解决办法：所有进程按同样的顺序请求锁。可以试试 order = same。</translation>
    </message>
    <message>
        <source>seconds between the first lock and the second</source>
        <translation>得到第一把锁到请求第二把锁的秒数</translation>
    </message>
    <message>
        <source>in which order Two takes the locks</source>
        <translation>进程 2 请求两把锁的顺序</translation>
    </message>
    <message>
        <source>One</source>
        <translation>进程 1</translation>
    </message>
    <message>
        <source>Two</source>
        <translation>进程 2</translation>
    </message>
    <message>
        <source>Join before drain</source>
        <translation>先 join() 后读队列</translation>
    </message>
    <message>
        <source>Everybody waits for a queue nobody reads.</source>
        <translation>都在等待一个没人读的队列。</translation>
    </message>
    <message>
        <source>A queue is a pipe with a thread that feeds it, and a pipe has room for some 64 kilobytes. The child has put more, so it cannot end before somebody reads; main reads only after the child has ended. Cure: first get(), then join(). Try it with first = get.</source>
        <translation>队列是一根管道，再加一个往里送数据的线程，而管道只能容纳大约 64 KB。子进程写入的数据更多，没人读就不能结束；主进程却要等子进程结束后才读。解决办法：先 get()，再 join()。可以试试 first = get。</translation>
    </message>
    <message>
        <source>letters that the child puts</source>
        <translation>子进程写入的字母个数</translation>
    </message>
    <message>
        <source>what main does first</source>
        <translation>主进程先做什么</translation>
    </message>
    <message>
        <source>Killed with the lock</source>
        <translation>持有锁时被强制退出</translation>
    </message>
    <message>
        <source>The owner is dead, the lock stays shut.</source>
        <translation>持有者没了，锁还锁着。</translation>
    </message>
    <message>
        <source>kill() gives a process no time to tidy up, so a lock that it holds is never released, and who waits for it waits for ever. The same goes for terminate(). Cure: let a process end by itself, by a message or an event. Try it with end = wait.</source>
        <translation>kill() 不给进程善后的时间，所以它持有的锁再也不会被释放，等待这把锁的进程永远等下去。terminate() 也一样。解决办法：用消息或事件让进程自己结束。可以试试 end = wait。</translation>
    </message>
    <message>
        <source>what main does with the owner</source>
        <translation>主进程怎样对待持有者</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>持有者</translation>
    </message>
    <message>
        <source>Waiter</source>
        <translation>等待者</translation>
    </message>
    <message>
        <source>Dining philosophers</source>
        <translation>哲学家就餐</translation>
    </message>
    <message>
        <source>Five forks, five hungry processes.</source>
        <translation>五把叉子，五个饥饿的进程。</translation>
    </message>
    <message>
        <source>Each needs the fork to the left and the one to the right. If all take the left one first, all may hold one and wait for the other: a circle of five. It may go well for long: the pause between the two forks decides. Cure: take the fork with the lower number first. Try it.</source>
        <translation>每个哲学家需要左边和右边的叉子。如果都先拿左边的，就可能人人手里一把，等着另一把：五个进程等成一圈。也可能很久都不出问题，这取决于拿两把叉子之间停多久。解决办法：先拿编号小的叉子。可以试试。</translation>
    </message>
    <message>
        <source>how many sit at the table</source>
        <translation>就座的人数</translation>
    </message>
    <message>
        <source>how many times each eats</source>
        <translation>每人吃几次</translation>
    </message>
    <message>
        <source>seconds of thinking</source>
        <translation>思考的秒数</translation>
    </message>
    <message>
        <source>seconds between the first fork and the second</source>
        <translation>拿到第一把叉子到拿第二把的秒数</translation>
    </message>
    <message>
        <source>seconds of eating</source>
        <translation>吃饭的秒数</translation>
    </message>
    <message>
        <source>which fork each takes first</source>
        <translation>每人先拿哪把叉子</translation>
    </message>
    <message>
        <source>Plato</source>
        <translation>柏拉图</translation>
    </message>
    <message>
        <source>Kant</source>
        <translation>康德</translation>
    </message>
    <message>
        <source>Hume</source>
        <translation>休谟</translation>
    </message>
    <message>
        <source>Locke</source>
        <translation>洛克</translation>
    </message>
    <message>
        <source>Sartre</source>
        <translation>萨特</translation>
    </message>
</context>
</TS>
