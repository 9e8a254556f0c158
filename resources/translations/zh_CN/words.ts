<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>Runs Python programs that use multiprocessing and shows what happens between their processes.</source>
        <translation>运行使用 multiprocessing 的 Python 程序，展示其进程之间发生的一切。</translation>
    </message>
    <message>
        <source>Procession uses Qt through PySide6 (Qt for Python), both under the GNU Lesser General Public License, version 3. They are files of their own beside the program and can be replaced by others of the same interface. Their sources: https://download.qt.io/official_releases/qt/ and https://download.qt.io/official_releases/QtForPython/pyside6/</source>
        <translation>Procession 通过 PySide6（Qt for Python）使用 Qt，两者均采用 GNU 宽通用公共许可证（LGPL）第 3 版。它们是程序旁边的独立文件，可以换成接口相同的其他版本。源代码：https://download.qt.io/official_releases/qt/ 和 https://download.qt.io/official_releases/QtForPython/pyside6/</translation>
    </message>
    <message>
        <source>with its own Python, in {folder}</source>
        <translation>自带 Python，位于 {folder}</translation>
    </message>
    <message>
        <source>a checkout, in {folder}</source>
        <translation>源代码目录，位于 {folder}</translation>
    </message>
    <message>
        <source>a package, in {folder}</source>
        <translation>已安装的软件包，位于 {folder}</translation>
    </message>
</context>
<context>
    <name>Caption</name>
    <message>
        <source>Starting Python…</source>
        <translation>正在启动 Python…</translation>
    </message>
    <message>
        <source>Still starting {interpreter}.</source>
        <translation>仍在启动 {interpreter}。</translation>
    </message>
    <message>
        <source>Press Space to run the program.</source>
        <translation>按空格键运行程序。</translation>
    </message>
    <message>
        <source>Press Space to play the recording.</source>
        <translation>按空格键播放记录。</translation>
    </message>
    <message>
        <source>The recording ends here: it was cut short.</source>
        <translation>记录到此为止：文件不完整。</translation>
    </message>
    <message>
        <source>{who} prints.</source>
        <translation>{who}正在输出。</translation>
    </message>
    <message>
        <source>The program was stopped.</source>
        <translation>程序已停止。</translation>
    </message>
    <message>
        <source>The program was killed, probably out of memory.</source>
        <translation>程序被强制退出，很可能是内存不足。</translation>
    </message>
    <message>
        <source>The program was ended by {signal}.</source>
        <translation>程序因 {signal} 而结束。</translation>
    </message>
    <message>
        <source>The program ended with exit code {code}.</source>
        <translation>程序结束，返回码 {code}。</translation>
    </message>
    <message>
        <source>{printed}</source>
        <translation>{printed}</translation>
    </message>
    <message>
        <source>{who} took the quit mark and ended.</source>
        <translation>{who}读出结束标记后退出。</translation>
    </message>
    <message>
        <source>{done} of {n} tasks were done.</source>
        <translation>{n} 个任务只完成了 {done} 个。</translation>
    </message>
    <message>
        <source>All {n} tasks are done, {failed} of them failed.</source>
        <translation>{n} 个任务全部执行完，其中 {failed} 个失败。</translation>
    </message>
    <message>
        <source>{who} was killed ({signal}).</source>
        <translation>{who}被强制退出（{signal}）。</translation>
    </message>
    <message>
        <source>{k} of them were killed.</source>
        <translation>其中 {k} 个是被强制退出的。</translation>
    </message>
    <message>
        <source>{parent} makes {who}.</source>
        <translation>{parent}创建了{who}。</translation>
    </message>
    <message>
        <source>It is an object, and not a process yet.</source>
        <translation>它还只是一个对象，不是进程。</translation>
    </message>
    <message>
        <source>{who} calls start() again: {error}.</source>
        <translation>{who}再次 start()：{error}。</translation>
    </message>
    <message>
        <source>A process starts only once.</source>
        <translation>一个进程只能启动一次。</translation>
    </message>
    <message>
        <source>{question} is {answer}: {other} was started and has not ended.</source>
        <translation>{question} 为 {answer}：{other}已启动，尚未结束。</translation>
    </message>
    <message>
        <source>{question} is {answer}: {other} has not been started.</source>
        <translation>{question} 为 {answer}：{other}尚未启动。</translation>
    </message>
    <message>
        <source>{question} is {answer}: {other} has ended.</source>
        <translation>{question} 为 {answer}：{other}已结束。</translation>
    </message>
    <message>
        <source>{question} is {answer}: {other} has not ended.</source>
        <translation>{question} 为 {answer}：{other}尚未结束。</translation>
    </message>
    <message>
        <source>{question} is {answer}: a signal ended {other}.</source>
        <translation>{question} 为 {answer}：{other}因信号而退出。</translation>
    </message>
    <message>
        <source>{question} is {answer}: with this {other} has ended.</source>
        <translation>{question} 为 {answer}：{other}以此退出。</translation>
    </message>
    <message>
        <source>{question} is {answer}: another name for the pid of {other}.</source>
        <translation>{question} 为 {answer}：它就是{other}的 pid，只是换了个名字。</translation>
    </message>
    <message>
        <source>{question} is {answer}: so the system knows {other}.</source>
        <translation>{question} 为 {answer}：操作系统用这个数认出{other}。</translation>
    </message>
    <message>
        <source>{who} waits until {other} has ended, at most {time}.</source>
        <translation>{who}等待{other}结束，最多等 {time}。</translation>
    </message>
    <message>
        <source>{who} waits until {other} has ended.</source>
        <translation>{who}等待{other}结束。</translation>
    </message>
    <message>
        <source>{who} goes on: {other} has ended.</source>
        <translation>{other}已结束，{who}继续运行。</translation>
    </message>
    <message>
        <source>{who} has waited long enough: {other} still runs.</source>
        <translation>{who}等待超时：{other}仍在运行。</translation>
    </message>
    <message>
        <source>join() gave up after {time}: {other} still runs.</source>
        <translation>join() 等了 {time}后超时返回：{other}仍在运行。</translation>
    </message>
    <message>
        <source>{who} kills {other}: {signal}.</source>
        <translation>{who}强制退出{other}：{signal}。</translation>
    </message>
    <message>
        <source>{who} tells {other} to end: {signal}.</source>
        <translation>{who}要求{other}退出：{signal}。</translation>
    </message>
    <message>
        <source>{by} has finished, so its daemon {who} is ended too.</source>
        <translation>{by}结束，{who}随之被强制退出。</translation>
    </message>
    <message>
        <source>{by} has killed {who}: exit code {code}.</source>
        <translation>{by}强制退出{who}：返回码 {code}。</translation>
    </message>
    <message>
        <source>{who} has died of the {signal} of {by}: exit code {code}.</source>
        <translation>{who}因{by}发来的 {signal} 而退出：返回码 {code}。</translation>
    </message>
    <message>
        <source>{who} has caught the {signal} of {by} and ended in its own way, with {code}.</source>
        <translation>{who}处理了{by}发来的 {signal}，自行退出，返回码 {code}。</translation>
    </message>
    <message>
        <source>{who} ended with exit code {code}.</source>
        <translation>{who}以返回码 {code} 退出。</translation>
    </message>
    <message>
        <source>{who} must wait for the lock.</source>
        <translation>{who}必须等待锁。</translation>
    </message>
    <message>
        <source>{who} waits for ever: {owner} is dead and held the lock.</source>
        <translation>{who}会一直等下去：{owner}已退出，却没有释放锁。</translation>
    </message>
    <message>
        <source>{who} waits for a lock that it holds itself.</source>
        <translation>{who}在等待自己持有的锁。</translation>
    </message>
    <message>
        <source>{who} must wait: {owner} holds the lock.</source>
        <translation>{who}必须等待：锁在{owner}手里。</translation>
    </message>
    <message>
        <source>{who} must wait: {owner} holds {lock}.</source>
        <translation>{who}必须等待：{lock}在{owner}手里。</translation>
    </message>
    <message>
        <source>{who} gets {lock} once more: it holds it {n} times.</source>
        <translation>{who}再次得到{lock}：现在持有 {n} 次。</translation>
    </message>
    <message>
        <source>{who} gets the lock although {other} has waited longer: a Lock promises no order.</source>
        <translation>{other}等得更久，锁却给了{who}：锁不保证先后顺序。</translation>
    </message>
    <message>
        <source>{who} gets the lock after {time}.</source>
        <translation>等待 {time}后，{who}得到锁。</translation>
    </message>
    <message>
        <source>{who} gets {lock} after {time}.</source>
        <translation>等待 {time}后，{who}得到{lock}。</translation>
    </message>
    <message>
        <source>{who} gets the lock.</source>
        <translation>{who}得到锁。</translation>
    </message>
    <message>
        <source>{who} gets {lock}.</source>
        <translation>{who}得到{lock}。</translation>
    </message>
    <message>
        <source>{who} releases {lock} once and still holds it.</source>
        <translation>{who}释放{lock}一次，但仍持有它。</translation>
    </message>
    <message>
        <source>{who} releases the lock.</source>
        <translation>{who}释放锁。</translation>
    </message>
    <message>
        <source>{who} releases {lock}.</source>
        <translation>{who}释放{lock}。</translation>
    </message>
    <message>
        <source>{other} waits for it.</source>
        <translation>{other}在等待。</translation>
    </message>
    <message>
        <source>{other} has waited longest.</source>
        <translation>{other}等得最久。</translation>
    </message>
    <message>
        <source>{who} does not hold the lock it released.</source>
        <translation>{who}释放了自己并未持有的锁。</translation>
    </message>
    <message>
        <source>{who} did not get the lock and goes on.</source>
        <translation>{who}没有得到锁，继续运行。</translation>
    </message>
    <message>
        <source>{who} holds the lock and writes line {n}.</source>
        <translation>{who}持有锁，正在写第 {n} 行。</translation>
    </message>
    <message>
        <source>{a} must wait outside.</source>
        <translation>{a}必须在外面等待。</translation>
    </message>
    <message>
        <source>{a} and {b} must wait outside.</source>
        <translation>{a}和{b}必须在外面等待。</translation>
    </message>
    <message>
        <source>{a} and {n} others must wait outside.</source>
        <translation>{a}和另外 {n} 个进程必须在外面等待。</translation>
    </message>
    <message>
        <source>Line {n} is {who}&apos;s, in the middle of {other}&apos;s {together}.</source>
        <translation>第 {n} 行是{who}写的，插在了{other}的{together}行中间。</translation>
    </message>
    <message>
        <source>{who} writes line {n}, right after {other}: no lock is held.</source>
        <translation>{other}刚写完，{who}就写第 {n} 行：没有进程持有锁。</translation>
    </message>
    <message>
        <source>{who} writes line {n} of the file.</source>
        <translation>{who}写文件的第 {n} 行。</translation>
    </message>
    <message>
        <source>{who} makes a pipe.</source>
        <translation>{who}创建管道。</translation>
    </message>
    <message>
        <source>{who} makes a queue.</source>
        <translation>{who}创建队列。</translation>
    </message>
    <message>
        <source>The queue is full: {n} of {n}.</source>
        <translation>队列已满：{n}/{n}。</translation>
    </message>
    <message>
        <source>{queue} is full: {n} of {n}.</source>
        <translation>{queue}已满：{n}/{n}。</translation>
    </message>
    <message>
        <source>{who} puts the quit mark: nothing comes after it.</source>
        <translation>{who}写入结束标记：之后不再有数据。</translation>
    </message>
    <message>
        <source>There is room again: {who} goes on, {w} is in.</source>
        <translation>又有空位：{who}继续运行，{w} 已写入。</translation>
    </message>
    <message>
        <source>The program ended without using multiprocessing. Its output is below.</source>
        <translation>程序没有使用 multiprocessing，输出见下方。</translation>
    </message>
    <message>
        <source>One question, one reply. Both have ended.</source>
        <translation>一问一答，两个进程都已结束。</translation>
    </message>
    <message>
        <source>One question, one reply. All have ended.</source>
        <translation>一问一答，所有进程都已结束。</translation>
    </message>
    <message>
        <source>{many} questions, {also} replies. Both have ended.</source>
        <translation>{many}问{also}答，两个进程都已结束。</translation>
    </message>
    <message>
        <source>{many} questions, {also} replies. All have ended.</source>
        <translation>{many}问{also}答，所有进程都已结束。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages were seen to arrive.</source>
        <translation>
            <numerusform>看到 %Ln 个数据被收到。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events were not recorded.</source>
        <translation>
            <numerusform>有 %Ln 个事件没有记录下来。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages arrived, one was never taken.</source>
        <translation>
            <numerusform>收到 %Ln 个数据，还有 1 个始终没有读出。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages arrived, {left} were never taken.</source>
        <translation>
            <numerusform>收到 %Ln 个数据，还有 {left} 个始终没有读出。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln words arrived.</source>
        <translation>
            <numerusform>%Ln 个数据全部收到。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln messages arrived.</source>
        <translation>
            <numerusform>%Ln 个数据全部收到。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} tasks are done, %n were lost.</source>
        <translation>
            <numerusform>{n} 个任务完成了 {done} 个，丢失 %n 个。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n tasks are done.</source>
        <translation>
            <numerusform>%n 个任务全部完成。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n processes have ended.</source>
        <translation>
            <numerusform>%n 个进程都已结束。</numerusform>
        </translation>
    </message>
    <message>
        <source>{who} ended with exit code {code}. Before that, its exitcode was None.</source>
        <translation>{who}以返回码 {code} 退出；在此之前 exitcode 为 None。</translation>
    </message>
    <message numerus="yes">
        <source>{who} makes a queue with %n places.</source>
        <translation>
            <numerusform>{who}创建有 %n 个空位的队列。</numerusform>
        </translation>
    </message>
    <message>
        <source>{who} puts {w}.</source>
        <translation>{who}写入 {w}。</translation>
    </message>
    <message>
        <source>{who} replies {w}.</source>
        <translation>{who}回复 {w}。</translation>
    </message>
    <message>
        <source>{other} is blocked until it arrives.</source>
        <translation>{other}收到回复之前一直被阻塞。</translation>
    </message>
    <message>
        <source>{who} sends {w}.</source>
        <translation>{who}发送 {w}。</translation>
    </message>
    <message>
        <source>The pipe is full.</source>
        <translation>管道已满。</translation>
    </message>
    <message>
        <source>{who} is blocked until it is read.</source>
        <translation>有人读出数据之前，{who}一直被阻塞。</translation>
    </message>
    <message>
        <source>The queue is full.</source>
        <translation>队列已满。</translation>
    </message>
    <message>
        <source>{queue} is full.</source>
        <translation>{queue}已满。</translation>
    </message>
    <message>
        <source>{who} is blocked until somebody takes a message.</source>
        <translation>有人读出一个数据之前，{who}一直被阻塞。</translation>
    </message>
    <message>
        <source>{who} is blocked until {other} takes a word.</source>
        <translation>{other}读出一个数据之前，{who}一直被阻塞。</translation>
    </message>
    <message>
        <source>{who} is blocked until {other} takes a message.</source>
        <translation>{other}读出一个数据之前，{who}一直被阻塞。</translation>
    </message>
    <message>
        <source>{who} has its reply after {time}.</source>
        <translation>{time}后，{who}收到回复。</translation>
    </message>
    <message>
        <source>{who} receives a message.</source>
        <translation>{who}收到一条消息。</translation>
    </message>
    <message>
        <source>{who} receives {w}.</source>
        <translation>{who}收到 {w}。</translation>
    </message>
    <message>
        <source>{other} closed its end. {who} gets EOFError.</source>
        <translation>{other}关闭了管道，{who}得到 EOFError。</translation>
    </message>
    <message numerus="yes">
        <source>{who} makes an executor for %n workers.</source>
        <translation>
            <numerusform>{who}创建有 %n 个工作进程的执行器。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{who} makes a pool of %n workers.</source>
        <translation>
            <numerusform>{who}创建有 %n 个工作进程的进程池。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tasks wait.</source>
        <translation>
            <numerusform>%n 个任务在等待。</numerusform>
        </translation>
    </message>
    <message>
        <source>{who} was killed with the lock. It is never released.</source>
        <translation>{who}持有锁时被强制退出，锁再也不会被释放。</translation>
    </message>
    <message numerus="yes">
        <source>Here %n events of {who} are missing: they came too fast.</source>
        <translation>
            <numerusform>这里缺少{who}的 %n 个事件：来得太快，没有记下。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{who} goes on: %n are ready.</source>
        <translation>
            <numerusform>有 %n 个已就绪：{who}继续运行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{who} makes a semaphore with %n places.</source>
        <translation>
            <numerusform>{who}创建有 %n 个位置的信号量。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{who} takes a place of {it}: %n are free.</source>
        <translation>
            <numerusform>{who}占用{it}的一个位置：还空着 %n 个。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{who} wakes %n that wait for {it}.</source>
        <translation>
            <numerusform>{who}唤醒 %n 个等待{it}的进程。</numerusform>
        </translation>
    </message>
    <message>
        <source>{who} puts the quit mark: nothing comes after it.</source>
        <comment>quit</comment>
        <translation>{who}写入 quit：之后不再有数据。</translation>
    </message>
    <message>
        <source>{who} takes the quit mark.</source>
        <comment>quit</comment>
        <translation>{who}读出 quit。</translation>
    </message>
    <message>
        <source>{who} takes the quit mark.</source>
        <translation>{who}读出结束标记。</translation>
    </message>
    <message>
        <source>{who} took the quit mark and ended.</source>
        <comment>quit</comment>
        <translation>{who}读出 quit 后退出。</translation>
    </message>
    <message>
        <source>{who} takes {w}.</source>
        <translation>{who}读出 {w}。</translation>
    </message>
    <message>
        <source>Press Space to play.</source>
        <translation>按空格播放。</translation>
    </message>
    <message>
        <source>{who} is blocked: another one is reading.</source>
        <translation>{who}被阻塞：另一个进程正在读取。</translation>
    </message>
    <message>
        <source>{who} is blocked: what was put is still on its way.</source>
        <translation>{who}被阻塞：写入的数据还在路上。</translation>
    </message>
    <message>
        <source>The queue is empty.</source>
        <translation>队列为空。</translation>
    </message>
    <message>
        <source>{queue} is empty.</source>
        <translation>{queue}为空。</translation>
    </message>
    <message>
        <source>{who} is blocked until {other} puts something.</source>
        <translation>{other}写入之前，{who}一直被阻塞。</translation>
    </message>
    <message>
        <source>{who} is blocked until somebody puts something.</source>
        <translation>有人写入之前，{who}一直被阻塞。</translation>
    </message>
    <message>
        <source>{who} waits for the reply.</source>
        <translation>{who}等待回复。</translation>
    </message>
    <message>
        <source>{who} waits until {other} sends.</source>
        <translation>{who}等待{other}发送消息。</translation>
    </message>
    <message>
        <source>{who} waits for a message.</source>
        <translation>{who}等待消息。</translation>
    </message>
    <message>
        <source>{who} waited for a message and got none.</source>
        <translation>{who}等待消息，但没有等到。</translation>
    </message>
    <message>
        <source>{who} found no room and gave up.</source>
        <translation>{who}没有等到空位，放弃写入。</translation>
    </message>
    <message>
        <source>A message of {who} never arrives: {why}.</source>
        <translation>{who}的一个数据永远不会到达：{why}。</translation>
    </message>
    <message>
        <source>it cannot be pickled</source>
        <translation>它无法 pickle</translation>
    </message>
    <message>
        <source>its sender ended before it was written</source>
        <translation>发送者在写出它之前就已退出</translation>
    </message>
    <message>
        <source>it could not be written</source>
        <translation>它写不出去</translation>
    </message>
    <message>
        <source>{who} closes its end of the pipe.</source>
        <translation>{who}关闭自己这一端的管道。</translation>
    </message>
    <message>
        <source>{run} tasks run, none waits.</source>
        <translation>{run}个任务在运行，没有任务在等待。</translation>
    </message>
    <message>
        <source>One task runs, none waits.</source>
        <translation>一个任务在运行，没有任务在等待。</translation>
    </message>
    <message>
        <source>One task runs, one waits.</source>
        <translation>一个任务在运行，一个在等待。</translation>
    </message>
    <message>
        <source>One task runs, {wait} wait.</source>
        <translation>一个任务在运行，{wait}个在等待。</translation>
    </message>
    <message>
        <source>{run} tasks run, one waits.</source>
        <translation>{run}个任务在运行，一个在等待。</translation>
    </message>
    <message>
        <source>{run} tasks run, {wait} wait.</source>
        <translation>{run}个任务在运行，{wait}个在等待。</translation>
    </message>
    <message>
        <source>{who} hands in {task}.</source>
        <translation>{who}提交 {task}。</translation>
    </message>
    <message>
        <source>{who} hands in {task} for {n} elements.</source>
        <translation>{who}提交 {task}，共 {n} 个元素。</translation>
    </message>
    <message>
        <source>{who} begins a task.</source>
        <translation>{who}开始执行一个任务。</translation>
    </message>
    <message>
        <source>{who} begins {task}.</source>
        <translation>{who}开始执行 {task}。</translation>
    </message>
    <message>
        <source>{who} begins {task} for {n} elements.</source>
        <translation>{who}开始执行 {task}，共 {n} 个元素。</translation>
    </message>
    <message>
        <source>{who} is free and takes the next: {task}.</source>
        <translation>{who}空闲下来，接着执行下一个：{task}。</translation>
    </message>
    <message>
        <source>{submitter} waits for its result.</source>
        <translation>{submitter}等待它的结果。</translation>
    </message>
    <message>
        <source>{submitter} does not wait.</source>
        <translation>{submitter}不等待。</translation>
    </message>
    <message>
        <source>{who} failed: {result}</source>
        <translation>{who}执行失败：{result}</translation>
    </message>
    <message>
        <source>{who} is done with a task: {result}.</source>
        <translation>{who}执行完一个任务：{result}。</translation>
    </message>
    <message>
        <source>{who} is done with {task}: {result}.</source>
        <translation>{who}执行完 {task}：{result}。</translation>
    </message>
    <message>
        <source>{who} is done with a task.</source>
        <translation>{who}执行完一个任务。</translation>
    </message>
    <message>
        <source>{who} waits for a result that never comes.</source>
        <translation>{who}在等一个永远不会来的结果。</translation>
    </message>
    <message>
        <source>{who} is blocked until the result is there.</source>
        <translation>结果出来之前，{who}一直被阻塞。</translation>
    </message>
    <message>
        <source>{who} has waited long enough: the result is not there.</source>
        <translation>{who}等待超时：结果还没有出来。</translation>
    </message>
    <message>
        <source>{who} takes the result.</source>
        <translation>{who}取走结果。</translation>
    </message>
    <message>
        <source>{who} takes the result of its call.</source>
        <translation>{who}取走这次调用的结果。</translation>
    </message>
    <message>
        <source>{who} ends {pool} at once, with all its workers.</source>
        <translation>{who}立即终止{pool}及其所有工作进程。</translation>
    </message>
    <message>
        <source>{who} closes {pool}: it takes no more tasks.</source>
        <translation>{who}关闭{pool}：不再接受新任务。</translation>
    </message>
    <message>
        <source>{who} shuts {pool} down: it takes no more tasks.</source>
        <translation>{who}停用{pool}：不再接受新任务。</translation>
    </message>
    <message>
        <source>{who} waits until the workers of {pool} have ended.</source>
        <translation>{who}等待{pool}的工作进程全部结束。</translation>
    </message>
    <message>
        <source>The program starts.</source>
        <translation>程序启动。</translation>
    </message>
    <message>
        <source>{parent} starts {who}.</source>
        <translation>{parent}启动{who}。</translation>
    </message>
    <message>
        <source>{parent} could not start a process.</source>
        <translation>{parent}没能启动进程。</translation>
    </message>
    <message>
        <source>{who} runs.</source>
        <translation>{who}开始运行。</translation>
    </message>
    <message>
        <source>{who} has finished its code.</source>
        <translation>{who}的代码已执行完。</translation>
    </message>
    <message>
        <source>{who} has finished its code, but waits for {child}.</source>
        <translation>{who}的代码已执行完，但仍等待{child}结束。</translation>
    </message>
    <message>
        <source>{who} has finished its code, but waits for its {n} children.</source>
        <translation>{who}的代码已执行完，但仍等待 {n} 个子进程结束。</translation>
    </message>
    <message>
        <source>{who} ends with its pool.</source>
        <translation>{who}随进程池一起结束。</translation>
    </message>
    <message>
        <source>{who} has ended.</source>
        <translation>{who}已结束。</translation>
    </message>
    <message>
        <source>{who} was killed, probably out of memory.</source>
        <translation>{who}被强制退出，很可能是内存不足。</translation>
    </message>
    <message>
        <source>{who} was killed ({signal}): exit code {code}.</source>
        <translation>{who}被强制退出（{signal}）：返回码 {code}。</translation>
    </message>
    <message>
        <source>{who} was interrupted.</source>
        <translation>{who}被中断。</translation>
    </message>
    <message>
        <source>{who} sleeps and keeps its place of {lock}.</source>
        <translation>{who}在休眠，但仍占着{lock}的位置。</translation>
    </message>
    <message>
        <source>{who} sleeps and still holds the lock.</source>
        <translation>{who}在休眠，但仍持有锁。</translation>
    </message>
    <message>
        <source>{who} sleeps and still holds {lock}.</source>
        <translation>{who}在休眠，但仍持有{lock}。</translation>
    </message>
    <message>
        <source>{who} sleeps for {time}.</source>
        <translation>{who}休眠 {time}。</translation>
    </message>
    <message>
        <source>{who} has a {type} that lives in {manager}.</source>
        <translation>{who}得到一个 {type}，它在{manager}里。</translation>
    </message>
    <message>
        <source>{who} has a {type} that lives in a manager.</source>
        <translation>{who}得到一个 {type}，它在管理器里。</translation>
    </message>
    <message>
        <source>{who} asks {manager} for {it}.{method}({w}).</source>
        <translation>{who}请{manager}执行 {it}.{method}({w})。</translation>
    </message>
    <message>
        <source>{who} asks the manager for {it}.{method}({w}).</source>
        <translation>{who}请管理器执行 {it}.{method}({w})。</translation>
    </message>
    <message>
        <source>{who} is blocked until the answer is there.</source>
        <translation>答复到达之前，{who}一直被阻塞。</translation>
    </message>
    <message>
        <source>{who} has the answer of {it}.</source>
        <translation>{who}得到 {it} 的答复。</translation>
    </message>
    <message>
        <source>{it} answers {who} with an exception.</source>
        <translation>{it} 答复{who}的是一个异常。</translation>
    </message>
    <message>
        <source>{who} opens {it}, which another process has made.</source>
        <translation>{who}打开另一个进程创建的 {it}。</translation>
    </message>
    <message>
        <source>{who} makes {it}: {size} that processes share.</source>
        <translation>{who}创建 {it}：进程间共享的 {size}。</translation>
    </message>
    <message>
        <source>{who} closes {it}.</source>
        <translation>{who}关闭 {it}。</translation>
    </message>
    <message>
        <source>{who} removes {it}: it is gone once nobody uses it.</source>
        <translation>{who}删除 {it}：无人使用后它就消失。</translation>
    </message>
    <message>
        <source>{who} calls task_done(): nothing is left to do.</source>
        <translation>{who}调用 task_done()：全部处理完了。</translation>
    </message>
    <message>
        <source>{who} calls task_done(): {n} of {all} still undone.</source>
        <translation>{who}调用 task_done()：{all} 个中还有 {n} 个未处理。</translation>
    </message>
    <message>
        <source>{who} waits in join() until all is done: {n} of {all} undone.</source>
        <translation>{who}在 join() 中等待全部处理完：{all} 个中还有 {n} 个。</translation>
    </message>
    <message>
        <source>All of {queue} is done: {who} goes on.</source>
        <translation>{queue}里的数据全部处理完：{who}继续运行。</translation>
    </message>
    <message>
        <source>{who} waits for the first of {n} to be ready.</source>
        <translation>{who}等待 {n} 个中的任意一个就绪。</translation>
    </message>
    <message>
        <source>{who} waits until something is ready.</source>
        <translation>{who}等待就绪。</translation>
    </message>
    <message>
        <source>{who} has waited long enough: nothing is ready.</source>
        <translation>{who}等待超时：没有任何一个就绪。</translation>
    </message>
    <message>
        <source>{who} prints: {line}</source>
        <translation>{who}输出：{line}</translation>
    </message>
    <message>
        <source>{who} prints: {line}. {other} has printed the same.</source>
        <translation>{who}输出：{line}。{other}输出的也一样。</translation>
    </message>
    <message>
        <source>{who} makes an RLock: its owner may acquire it again.</source>
        <translation>{who}创建可重入锁：持有者可以再次得到它。</translation>
    </message>
    <message>
        <source>{who} makes a condition.</source>
        <translation>{who}创建条件变量。</translation>
    </message>
    <message>
        <source>{who} makes an event: it is not set.</source>
        <translation>{who}创建事件（Event）：尚未置位。</translation>
    </message>
    <message>
        <source>{who} makes a barrier for {n}.</source>
        <translation>{who}创建 {n} 个进程的屏障。</translation>
    </message>
    <message>
        <source>{who} makes a lock.</source>
        <translation>{who}创建锁。</translation>
    </message>
    <message>
        <source>{who} makes a semaphore that nobody gets yet.</source>
        <translation>{who}创建信号量：目前谁也得不到。</translation>
    </message>
    <message>
        <source>{who} must wait until somebody releases {it}.</source>
        <translation>{who}必须等待有人释放{it}。</translation>
    </message>
    <message>
        <source>{who} must wait: the place of {it} is taken.</source>
        <translation>{who}必须等待：{it}的位置已被占用。</translation>
    </message>
    <message>
        <source>{who} must wait: all {n} places of {it} are taken.</source>
        <translation>{who}必须等待：{it}的 {n} 个位置都已被占用。</translation>
    </message>
    <message>
        <source>{who} gets {it} and goes on: {n} left.</source>
        <translation>{who}得到{it}，继续运行：还剩 {n} 个。</translation>
    </message>
    <message>
        <source>{who} takes the last place of {it}.</source>
        <translation>{who}占用{it}的最后一个位置。</translation>
    </message>
    <message>
        <source>{who} releases {it}: {n} may go on.</source>
        <translation>{who}释放{it}：{n} 个进程可以继续。</translation>
    </message>
    <message>
        <source>{who} gives its place of {it} back.</source>
        <translation>{who}交还{it}的位置。</translation>
    </message>
    <message>
        <source>{it} is not set. {who} waits until somebody sets it.</source>
        <translation>{it}尚未置位。有人置位之前，{who}一直等待。</translation>
    </message>
    <message>
        <source>{who} lets {it} go and sleeps until it is notified.</source>
        <translation>{who}放开{it}，等待通知。</translation>
    </message>
    <message>
        <source>{who} has waited long enough: {it} is not set.</source>
        <translation>{who}等待超时：{it}尚未置位。</translation>
    </message>
    <message>
        <source>{who} has waited long enough: nobody notified it.</source>
        <translation>{who}等待超时：没有收到通知。</translation>
    </message>
    <message>
        <source>{it} is set: {who} goes on.</source>
        <translation>{it}已置位：{who}继续运行。</translation>
    </message>
    <message>
        <source>{who} was notified, holds {it} again and goes on.</source>
        <translation>{who}收到通知，重新持有{it}，继续运行。</translation>
    </message>
    <message>
        <source>{who} notifies {it}, but nobody waits for it.</source>
        <translation>{who}通知{it}，但没有进程在等待。</translation>
    </message>
    <message>
        <source>{who} wakes all that wait for {it}.</source>
        <translation>{who}唤醒所有等待{it}的进程。</translation>
    </message>
    <message>
        <source>It goes on when {who} releases it.</source>
        <translation>{who}释放之后，它才能继续。</translation>
    </message>
    <message>
        <source>They go on, one by one, when {who} releases it.</source>
        <translation>{who}释放之后，它们才能逐个继续。</translation>
    </message>
    <message>
        <source>{who} sets {it}.</source>
        <translation>{who}将{it}置位。</translation>
    </message>
    <message>
        <source>{other} may go on.</source>
        <translation>{other}可以继续。</translation>
    </message>
    <message>
        <source>All {n} that waited may go on.</source>
        <translation>等待的 {n} 个进程都可以继续。</translation>
    </message>
    <message>
        <source>{who} clears {it}: who comes now has to wait.</source>
        <translation>{who}将{it}复位：之后来的必须等待。</translation>
    </message>
    <message>
        <source>{who} is the last of {all} at {it}: all go on.</source>
        <translation>{who}最后到达{it}，{all} 个进程到齐：全部继续。</translation>
    </message>
    <message>
        <source>{who} waits at {it}: {n} of {all} have come.</source>
        <translation>{who}在{it}等待：{all} 个进程已到 {n} 个。</translation>
    </message>
    <message>
        <source>{it} is broken: {who} gets BrokenBarrierError.</source>
        <translation>{it}已损坏：{who}得到 BrokenBarrierError。</translation>
    </message>
    <message>
        <source>{who} leaves {it} before all have come.</source>
        <translation>进程还没有到齐，{who}就离开了{it}。</translation>
    </message>
    <message>
        <source>All have come to {it}: {who} goes on.</source>
        <translation>进程已在{it}到齐：{who}继续运行。</translation>
    </message>
    <message>
        <source>Start processes only below if __name__ == &quot;__main__&quot;: each child imports the script and would start them again.</source>
        <translation>只能在 if __name__ == &quot;__main__&quot;: 之下启动进程：每个子进程都会导入脚本，否则会再次启动它们。</translation>
    </message>
    <message>
        <source>It belongs to a package: open it as a module, as python -m does.</source>
        <translation>它属于一个包：请像 python -m 那样作为模块打开。</translation>
    </message>
    <message>
        <source>There is no module {module} in the Python that ran it.</source>
        <translation>运行它的 Python 里没有模块 {module}。</translation>
    </message>
    <message>
        <source>It reads its input, which is empty here: give it arguments.</source>
        <translation>它要读取输入，而这里的输入为空：请改用命令行参数。</translation>
    </message>
    <message>
        <source>No more processes may be started here: the limit of the user, or of the container, is reached.</source>
        <translation>无法再启动进程：已达到用户或容器的上限。</translation>
    </message>
    <message>
        <source>No lock can be made here. {error}</source>
        <translation>这里无法创建锁。{error}</translation>
    </message>
    <message>
        <source>This Python has no semaphores: no program with locks runs in it.</source>
        <translation>这个 Python 没有信号量：用到锁的程序都无法运行。</translation>
    </message>
    <message>
        <source>{who} ended with an error. {error}</source>
        <translation>{who}因错误而退出。{error}</translation>
    </message>
    <message>
        <source>{error}</source>
        <translation>{error}</translation>
    </message>
    <message>
        <source>{who} ended with an error.</source>
        <translation>{who}因错误而退出。</translation>
    </message>
</context>
<context>
    <name>Causes</name>
    <message>
        <source>It needed nothing from another process.</source>
        <translation>它不需要其他进程做任何事。</translation>
    </message>
    <message>
        <source>{other} had sent it.</source>
        <translation>它由{other}发送。</translation>
    </message>
    <message>
        <source>{other} had made room by taking a message.</source>
        <translation>{other}读出一个数据，腾出了空位。</translation>
    </message>
    <message>
        <source>{other} had started {who}.</source>
        <translation>{other}启动了{who}。</translation>
    </message>
    <message>
        <source>{other} had ended.</source>
        <translation>{other}结束了。</translation>
    </message>
    <message>
        <source>{other} had sent the signal.</source>
        <translation>{other}发来了信号。</translation>
    </message>
    <message>
        <source>{other} had released it: that let {who} in.</source>
        <translation>{other}释放了它，{who}才能进入。</translation>
    </message>
    <message>
        <source>{other} had notified: that woke {who}.</source>
        <translation>{other}发出通知，唤醒了{who}。</translation>
    </message>
    <message>
        <source>{other} had set the event: that woke {who}.</source>
        <translation>{other}将事件置位，唤醒了{who}。</translation>
    </message>
    <message>
        <source>{other} was the last to come: that let all go on.</source>
        <translation>{other}最后到达，大家才能继续。</translation>
    </message>
    <message>
        <source>{other} had handed in the task.</source>
        <translation>{other}提交了这个任务。</translation>
    </message>
    <message>
        <source>{other} had worked out the result.</source>
        <translation>{other}算出了结果。</translation>
    </message>
    <message>
        <source>{other} had dealt with the last message.</source>
        <translation>{other}处理完了最后一个数据。</translation>
    </message>
    <message>
        <source>The manager had answered {other} before.</source>
        <translation>在此之前，管理器答复了{other}。</translation>
    </message>
    <message>
        <source>{other} had sent it, most likely: what was sent has the same size.</source>
        <translation>它很可能由{other}发送：大小相同。</translation>
    </message>
    <message>
        <source>{other} had made room by reading, most likely.</source>
        <translation>很可能是{other}读出数据，腾出了空位。</translation>
    </message>
    <message>
        <source>{other} had notified, most likely: others had, too, and nobody says whom.</source>
        <translation>很可能是{other}发出的通知：也有别的进程通知过，而通知不指明对象。</translation>
    </message>
    <message>
        <source>{other} had worked out the result, most likely.</source>
        <translation>很可能是{other}算出了结果。</translation>
    </message>
    <message>
        <source>The manager had answered {other} before: the answer may depend on it.</source>
        <translation>在此之前，管理器答复了{other}：这个答复可能取决于它。</translation>
    </message>
    <message>
        <source>It slept for {time}.</source>
        <translation>它休眠了 {time}。</translation>
    </message>
    <message>
        <source>It waited for {time}, until {other} ended.</source>
        <translation>它等了 {time}，直到{other}结束。</translation>
    </message>
    <message>
        <source>It waited for {time}, until {other} ended the wait.</source>
        <translation>它等了 {time}，是{other}结束了这次等待。</translation>
    </message>
    <message>
        <source>It waited for {time}; no other process ended the wait.</source>
        <translation>它等了 {time}；这次等待不是由其他进程结束的。</translation>
    </message>
    <message>
        <source>This wait has no end as far as the run is known.</source>
        <translation>就目前所知，这次等待没有结束。</translation>
    </message>
    <message>
        <source>It happened before the marked event, and could have influenced it.</source>
        <translation>它先于标记的事件，可能影响过它。</translation>
    </message>
    <message>
        <source>It happened after the marked event, which could have influenced it.</source>
        <translation>标记的事件先于它，可能影响过它。</translation>
    </message>
    <message>
        <source>Neither could have influenced the other by anything that was recorded: they are concurrent.</source>
        <translation>从记录的内容看，两者都不可能影响对方：它们是并发的。</translation>
    </message>
    <message>
        <source>This is the marked event.</source>
        <translation>这就是标记的事件。</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>还没有发生任何事件。</translation>
    </message>
    <message>
        <source>Causes and consequences are still being worked out.</source>
        <translation>原因和后果仍在计算中。</translation>
    </message>
    <message numerus="yes">
        <source>There are %n more consequences.</source>
        <translation>
            <numerusform>还有 %n 个后果。</numerusform>
        </translation>
    </message>
    <message>
        <source>Marked event: {text}</source>
        <translation>标记的事件：{text}</translation>
    </message>
    <message>
        <source>Consequence, {time} later: {text}</source>
        <translation>后果，{time}后：{text}</translation>
    </message>
    <message>
        <source>Cause, {time} before: {text}</source>
        <translation>原因，{time}前：{text}</translation>
    </message>
</context>
<context>
    <name>Crashes</name>
    <message>
        <source>The window ended with a segmentation fault ({time}).</source>
        <translation>窗口因段错误而退出（{time}）。</translation>
    </message>
    <message>
        <source>The window was aborted by a part of it ({time}).</source>
        <translation>窗口被自身的某个部分中止（{time}）。</translation>
    </message>
    <message>
        <source>The window ended with a fatal error ({time}): {what}</source>
        <translation>窗口因严重错误而退出（{time}）：{what}</translation>
    </message>
    <message>
        <source>The window ended with an error, {what} ({time}).</source>
        <translation>窗口因错误 {what} 而退出（{time}）。</translation>
    </message>
    <message>
        <source>The window was ended from outside, or the whole machine was ({time}).</source>
        <translation>窗口被外部强制退出，或者整台计算机停止了运行（{time}）。</translation>
    </message>
    <message>
        <source>It had only just been started.</source>
        <translation>当时它刚刚启动。</translation>
    </message>
    <message>
        <source>Nothing was being recorded, and no note was unsaved.</source>
        <translation>当时没有正在记录的运行，也没有未保存的笔记。</translation>
    </message>
    <message numerus="yes">
        <source>What was not saved by then is kept, %n in all:</source>
        <translation>
            <numerusform>当时未保存的内容已保留，共 %n 项：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n 条笔记</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has gone wrong in Procession since it was started.</source>
        <translation>Procession 启动以来没有出过错。</translation>
    </message>
    <message>
        <source>An error in Procession itself was noted.</source>
        <translation>记下了 Procession 自身的一个错误。</translation>
    </message>
    <message>
        <source>An error in Procession itself was noted, {n} times.</source>
        <translation>记下了 Procession 自身的一个错误，出现了 {n} 次。</translation>
    </message>
    <message>
        <source>Errors in Procession itself were noted, {n} times.</source>
        <translation>记下了 Procession 自身的若干错误，共出现 {n} 次。</translation>
    </message>
    <message>
        <source>A program that runs is not touched by them: another process records it, and F8 stops it.</source>
        <translation>正在运行的程序不受影响：它由另一个进程记录，按 F8 可以停止。</translation>
    </message>
    <message>
        <source>Procession has ended right after its start, twice. This time nothing was opened or offered, and the window does not stand where it stood before.</source>
        <translation>Procession 连续两次刚启动就退出了。这一次没有打开或恢复任何内容，窗口也没有回到原来的位置。</translation>
    </message>
</context>
<context>
    <name>Events</name>
    <message>
        <source>program started</source>
        <translation>程序启动</translation>
    </message>
    <message>
        <source>program ended</source>
        <translation>程序结束</translation>
    </message>
    <message>
        <source>Process() made</source>
        <translation>创建 Process()</translation>
    </message>
    <message>
        <source>started</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>start failed</source>
        <translation>启动失败</translation>
    </message>
    <message>
        <source>start refused</source>
        <translation>拒绝启动</translation>
    </message>
    <message>
        <source>code began</source>
        <translation>代码开始</translation>
    </message>
    <message>
        <source>code over</source>
        <translation>代码执行完</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>查询</translation>
    </message>
    <message>
        <source>join() began</source>
        <translation>join() 开始</translation>
    </message>
    <message>
        <source>join() over</source>
        <translation>join() 返回</translation>
    </message>
    <message>
        <source>signal sent</source>
        <translation>发送信号</translation>
    </message>
    <message>
        <source>sleep began</source>
        <translation>休眠开始</translation>
    </message>
    <message>
        <source>sleep over</source>
        <translation>休眠结束</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>events lost</source>
        <translation>事件丢失</translation>
    </message>
    <message>
        <source>channel made</source>
        <translation>创建通道</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>written to the pipe</source>
        <translation>写进管道</translation>
    </message>
    <message>
        <source>received</source>
        <translation>收到</translation>
    </message>
    <message>
        <source>blocked in send</source>
        <translation>发送被阻塞</translation>
    </message>
    <message>
        <source>send gave up</source>
        <translation>放弃发送</translation>
    </message>
    <message>
        <source>never arrives</source>
        <translation>永不到达</translation>
    </message>
    <message>
        <source>blocked in receive</source>
        <translation>接收被阻塞</translation>
    </message>
    <message>
        <source>receive gave up</source>
        <translation>放弃接收</translation>
    </message>
    <message>
        <source>found nothing</source>
        <translation>没有数据</translation>
    </message>
    <message>
        <source>end closed</source>
        <translation>关闭一端</translation>
    </message>
    <message>
        <source>task_done()</source>
        <translation>task_done()</translation>
    </message>
    <message>
        <source>queue join() began</source>
        <translation>队列 join() 开始</translation>
    </message>
    <message>
        <source>queue join() over</source>
        <translation>队列 join() 返回</translation>
    </message>
    <message>
        <source>wait for any began</source>
        <translation>等待任意一个</translation>
    </message>
    <message>
        <source>wait for any over</source>
        <translation>等到任意一个</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>等待连接</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>lock made</source>
        <translation>创建锁</translation>
    </message>
    <message>
        <source>blocked in acquire</source>
        <translation>请求锁被阻塞</translation>
    </message>
    <message>
        <source>acquire gave up</source>
        <translation>放弃请求锁</translation>
    </message>
    <message>
        <source>acquired</source>
        <translation>得到</translation>
    </message>
    <message>
        <source>released</source>
        <translation>释放</translation>
    </message>
    <message>
        <source>release failed</source>
        <translation>释放失败</translation>
    </message>
    <message>
        <source>wait() began</source>
        <translation>wait() 开始</translation>
    </message>
    <message>
        <source>wait() over</source>
        <translation>wait() 返回</translation>
    </message>
    <message>
        <source>notified</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>set()</source>
        <translation>set()</translation>
    </message>
    <message>
        <source>clear()</source>
        <translation>clear()</translation>
    </message>
    <message>
        <source>came to the barrier</source>
        <translation>到达屏障</translation>
    </message>
    <message>
        <source>left the barrier</source>
        <translation>离开屏障</translation>
    </message>
    <message>
        <source>pool made</source>
        <translation>创建进程池</translation>
    </message>
    <message>
        <source>worker began</source>
        <translation>工作进程就绪</translation>
    </message>
    <message>
        <source>task submitted</source>
        <translation>提交任务</translation>
    </message>
    <message>
        <source>task began</source>
        <translation>任务开始</translation>
    </message>
    <message>
        <source>task finished</source>
        <translation>任务完成</translation>
    </message>
    <message>
        <source>wait for result began</source>
        <translation>等待结果</translation>
    </message>
    <message>
        <source>wait for result over</source>
        <translation>等到结果</translation>
    </message>
    <message>
        <source>result taken</source>
        <translation>取走结果</translation>
    </message>
    <message>
        <source>pool closed</source>
        <translation>关闭进程池</translation>
    </message>
    <message>
        <source>pool join() began</source>
        <translation>进程池 join() 开始</translation>
    </message>
    <message>
        <source>pool join() over</source>
        <translation>进程池 join() 返回</translation>
    </message>
    <message>
        <source>proxy made</source>
        <translation>创建代理</translation>
    </message>
    <message>
        <source>call began</source>
        <translation>调用开始</translation>
    </message>
    <message>
        <source>call over</source>
        <translation>调用返回</translation>
    </message>
    <message>
        <source>memory opened</source>
        <translation>打开共享内存</translation>
    </message>
    <message>
        <source>memory closed</source>
        <translation>关闭共享内存</translation>
    </message>
    <message>
        <source>memory removed</source>
        <translation>删除共享内存</translation>
    </message>
    <message>
        <source>file opened</source>
        <translation>打开文件</translation>
    </message>
    <message>
        <source>line written</source>
        <translation>写入一行</translation>
    </message>
    <message>
        <source>unpicklable</source>
        <translation>无法 pickle</translation>
    </message>
    <message>
        <source>never written</source>
        <translation>没有写出</translation>
    </message>
    <message>
        <source>write failed</source>
        <translation>写出失败</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>simple queue</source>
        <translation>简单队列</translation>
    </message>
    <message>
        <source>joinable queue</source>
        <translation>可等待队列</translation>
    </message>
    <message>
        <source>pipe</source>
        <translation>管道</translation>
    </message>
    <message>
        <source>simplex pipe</source>
        <translation>单向管道</translation>
    </message>
    <message>
        <source>connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>lock</source>
        <translation>锁</translation>
    </message>
    <message>
        <source>rlock</source>
        <translation>可重入锁</translation>
    </message>
    <message>
        <source>semaphore</source>
        <translation>信号量</translation>
    </message>
    <message>
        <source>bounded semaphore</source>
        <translation>有界信号量</translation>
    </message>
    <message>
        <source>condition</source>
        <translation>条件变量</translation>
    </message>
    <message>
        <source>event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>barrier</source>
        <translation>屏障</translation>
    </message>
    <message>
        <source>shared memory</source>
        <translation>共享内存</translation>
    </message>
    <message>
        <source>value</source>
        <translation>共享变量</translation>
    </message>
    <message>
        <source>array</source>
        <translation>共享数组</translation>
    </message>
    <message>
        <source>for {time} at most</source>
        <translation>最多 {time}</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>exit code {code}</source>
        <translation>返回码 {code}</translation>
    </message>
    <message>
        <source>probably out of memory</source>
        <translation>很可能内存不足</translation>
    </message>
    <message>
        <source>by {who}, PID {pid}</source>
        <translation>由 {who} 启动，PID {pid}</translation>
    </message>
    <message>
        <source>daemon</source>
        <translation>Daemon 进程</translation>
    </message>
    <message>
        <source>by {who}</source>
        <translation>由 {who} 启动</translation>
    </message>
    <message>
        <source>{question}: {answer}</source>
        <translation>{question}：{answer}</translation>
    </message>
    <message>
        <source>{question}: {answer}, {n} times</source>
        <translation>{question}：{answer}，{n} 次</translation>
    </message>
    <message numerus="yes">
        <source>{type}, %n places</source>
        <translation>
            <numerusform>{type}，%n 个空位</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workers</source>
        <translation>
            <numerusform>%n 个工作进程</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records are missing here</source>
        <translation>
            <numerusform>这里缺少 %n 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>the barrier is broken</source>
        <translation>屏障已损坏</translation>
    </message>
    <message>
        <source>it raised</source>
        <translation>抛出异常</translation>
    </message>
    <message>
        <source>{call}, {n} items</source>
        <translation>{call}，{n} 项</translation>
    </message>
    <message>
        <source>failed: {error}</source>
        <translation>失败：{error}</translation>
    </message>
    <message>
        <source>made</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>attached</source>
        <translation>打开已有</translation>
    </message>
    <message>
        <source>{n} times in a row</source>
        <translation>连续 {n} 次</translation>
    </message>
    <message>
        <source>PID {pid}</source>
        <translation>PID {pid}</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>推断</translation>
    </message>
    <message>
        <source>mode {mode}</source>
        <translation>模式 {mode}</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>script</source>
        <translation>脚本</translation>
    </message>
    <message>
        <source>arguments</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>start method</source>
        <translation>启动方式</translation>
    </message>
    <message>
        <source>exit code</source>
        <translation>返回码</translation>
    </message>
    <message>
        <source>signal</source>
        <translation>信号</translation>
    </message>
    <message>
        <source>target</source>
        <translation>入口函数</translation>
    </message>
    <message>
        <source>waits for</source>
        <translation>在等待</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>持有</translation>
    </message>
    <message>
        <source>took</source>
        <translation>最近读出</translation>
    </message>
    <message>
        <source>task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>events lost</source>
        <translation>丢失的事件</translation>
    </message>
    <message>
        <source>sleep, {time}</source>
        <translation>休眠，{time}</translation>
    </message>
    <message>
        <source>join() of {name}, {time}</source>
        <translation>{name} 的 join()，{time}</translation>
    </message>
    <message>
        <source>room in {name}, {time}</source>
        <translation>{name} 的空位，{time}</translation>
    </message>
    <message>
        <source>notify() of {name}, {time}</source>
        <translation>{name} 的 notify()，{time}</translation>
    </message>
    <message>
        <source>set() of {name}, {time}</source>
        <translation>{name} 的 set()，{time}</translation>
    </message>
    <message>
        <source>a result of {name}, {time}</source>
        <translation>{name} 的结果，{time}</translation>
    </message>
    <message>
        <source>an answer of {name}, {time}</source>
        <translation>{name} 的答复，{time}</translation>
    </message>
    <message>
        <source>any of {n}, {time}</source>
        <translation>{n} 个之一，{time}</translation>
    </message>
    <message>
        <source>{name}, {time}</source>
        <translation>{name}，{time}</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>waiting to send</source>
        <translation>等待发送</translation>
    </message>
    <message>
        <source>waiting in recv</source>
        <translation>等待接收</translation>
    </message>
    <message>
        <source>ends</source>
        <translation>两端</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>waiting to put</source>
        <translation>等待写入</translation>
    </message>
    <message>
        <source>waiting to get</source>
        <translation>等待读出</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>received</source>
        <translation>已收到</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>未处理</translation>
    </message>
    <message>
        <source>in join()</source>
        <translation>在 join() 中</translation>
    </message>
    <message>
        <source>never arrived</source>
        <translation>未到达</translation>
    </message>
    <message>
        <source>{name}, which is dead</source>
        <translation>{name}（已退出）</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>持有者</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待者</translation>
    </message>
    <message>
        <source>acquired</source>
        <translation>得到次数</translation>
    </message>
    <message>
        <source>value</source>
        <translation>初始值</translation>
    </message>
    <message>
        <source>free</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>in wait()</source>
        <translation>在 wait() 中</translation>
    </message>
    <message>
        <source>times held</source>
        <translation>持有次数</translation>
    </message>
    <message>
        <source>have come</source>
        <translation>已到达</translation>
    </message>
    <message>
        <source>all came</source>
        <translation>到齐</translation>
    </message>
    <message>
        <source>{n} times</source>
        <translation>{n} 次</translation>
    </message>
    <message>
        <source>no lock</source>
        <translation>没有锁</translation>
    </message>
    <message>
        <source>path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>writers</source>
        <translation>写入者</translation>
    </message>
    <message>
        <source>written under</source>
        <translation>写入时持有</translation>
    </message>
    <message>
        <source>workers</source>
        <translation>工作进程</translation>
    </message>
    <message>
        <source>submitted</source>
        <translation>已提交</translation>
    </message>
    <message>
        <source>wait</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>run</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>丢失</translation>
    </message>
    <message>
        <source>results not taken</source>
        <translation>未取走的结果</translation>
    </message>
    <message>
        <source>closed by</source>
        <translation>关闭方式</translation>
    </message>
    <message>
        <source>type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>lives in</source>
        <translation>所在进程</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>调用次数</translation>
    </message>
    <message>
        <source>last call</source>
        <translation>最近的调用</translation>
    </message>
    <message>
        <source>users</source>
        <translation>使用者</translation>
    </message>
    <message>
        <source>wait for an answer</source>
        <translation>等待答复</translation>
    </message>
    <message>
        <source>size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>lock</source>
        <translation>锁</translation>
    </message>
    <message>
        <source>opened by</source>
        <translation>打开者</translation>
    </message>
    <message>
        <source>unlinked</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>contents</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>not traced</source>
        <translation>未跟踪</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>无</translation>
    </message>
    <message>
        <source>{n} more</source>
        <translation>另有 {n} 个</translation>
    </message>
</context>
<context>
    <name>Hang</name>
    <message>
        <source>Nothing has happened for {n} s.</source>
        <translation>{n} 秒内没有任何事件。</translation>
    </message>
    <message>
        <source>Neither can go on.</source>
        <translation>谁也无法继续。</translation>
    </message>
    <message>
        <source>{n} processes wait for each other: none can go on.</source>
        <translation>{n} 个进程互相等待，谁也无法继续。</translation>
    </message>
    <message>
        <source>{who} ({line}) holds {mine} and waits for {other}; {second} ({at}) holds {other} and waits for {mine}. Neither can go on.</source>
        <translation>{who}（{line}）持有 {mine} 等待 {other}，{second}（{at}）持有 {other} 等待 {mine}，谁也无法继续。</translation>
    </message>
    <message>
        <source>{who} ({line}) holds {mine} and waits until {second} has ended; {second} ({at}) waits for {mine}. Neither can go on.</source>
        <translation>{who}（{line}）持有 {mine}，等待{second}结束，{second}（{at}）等待 {mine}，谁也无法继续。</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>第 {line} 行</translation>
    </message>
    <message>
        <source>line {line} of {file}</source>
        <translation>{file} 第 {line} 行</translation>
    </message>
    <message>
        <source>{who} ({line}) waits for {what}, which it holds itself.</source>
        <translation>{who}（{line}）等待自己持有的 {what}。</translation>
    </message>
    <message>
        <source>{who} ({line}) waits for ever: {other} has died with {what}.</source>
        <translation>{who}（{line}）会一直等下去：{other}退出时没有释放 {what}。</translation>
    </message>
    <message>
        <source>{who} ({line}) waits for {what}, which {other} holds.</source>
        <translation>{who}（{line}）等待{other}持有的 {what}。</translation>
    </message>
    <message>
        <source>{who} ({line}) waits for ever: {other} has died with the task.</source>
        <translation>{who}（{line}）会一直等下去：{other}在执行这个任务时退出了。</translation>
    </message>
    <message>
        <source>{who} ({line}) waits for {what}.</source>
        <translation>{who}（{line}）等待 {what}。</translation>
    </message>
    <message>
        <source>{who} ({line}) waits until {other} has ended.</source>
        <translation>{who}（{line}）等待{other}结束。</translation>
    </message>
    <message>
        <source>{who} ({line}) waits until somebody reads {what}.</source>
        <translation>{who}（{line}）等待有人读出 {what}。</translation>
    </message>
    <message>
        <source>{who} ({line}) waits for a message in {what}.</source>
        <translation>{who}（{line}）等待 {what} 里的数据。</translation>
    </message>
    <message>
        <source>{who} ({line}) waits until {what} is set.</source>
        <translation>{who}（{line}）等待 {what} 置位。</translation>
    </message>
    <message>
        <source>{who} ({line}) waits until it is notified at {what}.</source>
        <translation>{who}（{line}）等待 {what} 的通知。</translation>
    </message>
    <message>
        <source>{who} ({line}) waits at {what}: {here} of {all} have come.</source>
        <translation>{who}（{line}）在 {what} 等待：{all} 个进程已到 {here} 个。</translation>
    </message>
    <message>
        <source>{who} ({line}) waits until all of {what} is done: {left} left.</source>
        <translation>{who}（{line}）等待 {what} 里的数据全部处理完：还剩 {left} 个。</translation>
    </message>
    <message>
        <source>{who} ({line}) waits for a result of {what}.</source>
        <translation>{who}（{line}）等待 {what} 的结果。</translation>
    </message>
    <message>
        <source>{who} ({line}) waits until the workers of {what} have ended.</source>
        <translation>{who}（{line}）等待 {what} 的工作进程结束。</translation>
    </message>
    <message>
        <source>{who} ({line}) waits for an answer of {what}.</source>
        <translation>{who}（{line}）等待 {what} 的答复。</translation>
    </message>
    <message>
        <source>{who} ({line}) waits for any of several.</source>
        <translation>{who}（{line}）等待多个之中的任意一个。</translation>
    </message>
    <message>
        <source>{who} ({line}) waits for the result of {second}, which ({at}) waits for {what}.</source>
        <translation>{who}（{line}）等待{second}的结果，{second}（{at}）等待 {what}。</translation>
    </message>
    <message>
        <source>{who} ({line}) waits for {second} to end, which ({at}) waits for {what} and holds it itself.</source>
        <translation>{who}（{line}）等待{second}结束，{second}（{at}）等待自己持有的 {what}。</translation>
    </message>
    <message>
        <source>{who} ({line}) waits for {second} to end, which has finished its code, but waits until somebody reads {what}.</source>
        <translation>{who}（{line}）等待{second}结束，{second}的代码已执行完，但仍等待有人读出 {what}。</translation>
    </message>
    <message>
        <source>{who} ({line}) waits for {second} to end, which ({at}) waits for {what}.</source>
        <translation>{who}（{line}）等待{second}结束，{second}（{at}）等待 {what}。</translation>
    </message>
    <message>
        <source>{who} ({line}) waits for {second} to end, which ({at}) waits until somebody reads {what}.</source>
        <translation>{who}（{line}）等待{second}结束，{second}（{at}）等待有人读出 {what}。</translation>
    </message>
    <message>
        <source>{who} ({line}) waits for {second} to end, which ({at}) waits for a message in {what}.</source>
        <translation>{who}（{line}）等待{second}结束，{second}（{at}）等待 {what} 里的数据。</translation>
    </message>
    <message>
        <source>{who} ({line}) waits for {second} to end, which ({at}) waits until {what} is set.</source>
        <translation>{who}（{line}）等待{second}结束，{second}（{at}）等待 {what} 置位。</translation>
    </message>
    <message>
        <source>{who} ({line}) waits for {second} to end, which ({at}) waits to be notified at {what}.</source>
        <translation>{who}（{line}）等待{second}结束，{second}（{at}）等待 {what} 的通知。</translation>
    </message>
    <message>
        <source>{who} ({line}) waits for {second} to end, which ({at}) waits at {what}: {here} of {all} have come.</source>
        <translation>{who}（{line}）等待{second}结束，{second}（{at}）在 {what} 等待：{all} 个进程已到 {here} 个。</translation>
    </message>
    <message>
        <source>{who} ({line}) waits for {second} to end, which ({at}) waits until all of {what} is done.</source>
        <translation>{who}（{line}）等待{second}结束，{second}（{at}）等待 {what} 里的数据全部处理完。</translation>
    </message>
    <message>
        <source>{who} ({line}) waits for {lock}, held by {second}, which ({at}) waits for a message in {what}.</source>
        <translation>{who}（{line}）等待{second}持有的 {lock}，{second}（{at}）等待 {what} 里的数据。</translation>
    </message>
    <message>
        <source>{who} ({line}) waits for {lock}, held by {second}, which ({at}) waits for {what}.</source>
        <translation>{who}（{line}）等待{second}持有的 {lock}，{second}（{at}）等待 {what}。</translation>
    </message>
    <message>
        <source>{who} has finished its code, but waits for {other}.</source>
        <translation>{who}的代码已执行完，但仍等待{other}结束。</translation>
    </message>
    <message>
        <source>{who} has finished its code, but waits until somebody reads {what}.</source>
        <translation>{who}的代码已执行完，但仍等待有人读出 {what}。</translation>
    </message>
</context>
<context>
    <name>LessonWords</name>
    <message>
        <source>without a title</source>
        <translation>无标题</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>A recording, which is in the file of the lesson</source>
        <translation>一份记录，保存在课程文件里</translation>
    </message>
    <message>
        <source>Runs {title}</source>
        <translation>运行“{title}”</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>{name}, {name}</source>
        <translation>{name}、{name}</translation>
    </message>
    <message>
        <source>{phrase}, {phrase}</source>
        <translation>{phrase}，{phrase}</translation>
    </message>
    <message>
        <source>{sentence} {sentence}</source>
        <translation>{sentence}{sentence}</translation>
    </message>
    <message>
        <source>{name}: {phrase}</source>
        <translation>{name}：{phrase}</translation>
    </message>
</context>
<context>
    <name>Missing</name>
    <message>
        <source>There is no module {module} in {python}.</source>
        <translation>{python} 里没有模块 {module}。</translation>
    </message>
    <message>
        <source>The Python inside Procession has no module {module}.</source>
        <translation>Procession 自带的 Python 里没有模块 {module}。</translation>
    </message>
    <message>
        <source>The Python that runs Procession has no module {module}.</source>
        <translation>运行 Procession 的 Python 里没有模块 {module}。</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>The program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>main</source>
        <translation>主进程</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>{n} s</source>
        <translation>{n} 秒</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>书签</translation>
    </message>
</context>
<context>
    <name>Own</name>
    <message>
        <source>{file} is not there any more.</source>
        <translation>{file} 已不存在。</translation>
    </message>
    <message>
        <source>{file} has changed. F5 runs the program again.</source>
        <translation>{file} 已更改。按 F5 重新运行程序。</translation>
    </message>
    <message>
        <source>{file} and {n} more have changed. F5 runs the program again.</source>
        <translation>{file} 等文件已更改（另有 {n} 个）。按 F5 重新运行程序。</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>before the first event</source>
        <translation>第一个事件之前</translation>
    </message>
    <message>
        <source>event {number} of {count}</source>
        <translation>第 {number} 个事件，共 {count} 个</translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} 像素</translation>
    </message>
    <message>
        <source>About {seconds} s, {frames} pictures, some {size} MB</source>
        <translation>约 {seconds} 秒，{frames} 帧，约 {size} MB</translation>
    </message>
    <message>
        <source>Only the first {seconds} s, {frames} pictures, {size} MB</source>
        <translation>只有前 {seconds} 秒，{frames} 帧，{size} MB</translation>
    </message>
</context>
<context>
    <name>Printed</name>
    <message>
        <source>{n} lines, and every three belong together.</source>
        <translation>共 {n} 行，每三行都属于同一个进程。</translation>
    </message>
    <message>
        <source>{n} lines, {whole} of {all} threes belong together.</source>
        <translation>共 {n} 行，{all} 组中有 {whole} 组三行属于同一个进程。</translation>
    </message>
    <message>
        <source>Line {n} is Writer {who}&apos;s, in the middle of Writer {other}&apos;s three.</source>
        <translation>第 {n} 行是写入进程 {who} 写的，插在了写入进程 {other} 的三行中间。</translation>
    </message>
    <message>
        <source>{n} additions, and the total is {total}: {lost} are lost.</source>
        <translation>做了 {n} 次加法，结果是 {total}：丢了 {lost} 次。</translation>
    </message>
    <message>
        <source>read {seen}, wrote {wrote}</source>
        <translation>读到 {seen}，写入 {wrote}</translation>
    </message>
</context>
<context>
    <name>Quantity</name>
    <message>
        <source>{n} µs</source>
        <translation>{n} 微秒</translation>
    </message>
    <message>
        <source>{n} ms</source>
        <translation>{n} 毫秒</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} 秒</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} 分 {seconds} 秒</translation>
    </message>
    <message>
        <source>{n} ns</source>
        <translation>{n} 纳秒</translation>
    </message>
    <message>
        <source>{n} M</source>
        <translation>{n} 万</translation>
    </message>
    <message>
        <source>No</source>
        <translation>零</translation>
    </message>
    <message>
        <source>One</source>
        <translation>一</translation>
    </message>
    <message>
        <source>Two</source>
        <translation>两</translation>
    </message>
    <message>
        <source>Three</source>
        <translation>三</translation>
    </message>
    <message>
        <source>Four</source>
        <translation>四</translation>
    </message>
    <message>
        <source>Five</source>
        <translation>五</translation>
    </message>
    <message>
        <source>Six</source>
        <translation>六</translation>
    </message>
    <message>
        <source>Seven</source>
        <translation>七</translation>
    </message>
    <message>
        <source>Eight</source>
        <translation>八</translation>
    </message>
    <message>
        <source>Nine</source>
        <translation>九</translation>
    </message>
    <message>
        <source>Ten</source>
        <translation>十</translation>
    </message>
    <message>
        <source>Eleven</source>
        <translation>十一</translation>
    </message>
    <message>
        <source>Twelve</source>
        <translation>十二</translation>
    </message>
</context>
<context>
    <name>QuestionWords</name>
    <message>
        <source>{n} of {count}</source>
        <translation>第 {n} 个，共 {count} 个</translation>
    </message>
    <message>
        <source>Right.</source>
        <translation>答对了。</translation>
    </message>
    <message>
        <source>Not this time.</source>
        <translation>这次没猜中。</translation>
    </message>
    <message>
        <source>This run did not answer it.</source>
        <translation>这次运行没有给出答案。</translation>
    </message>
    <message>
        <source>hands: {n}</source>
        <translation>举手：{n}</translation>
    </message>
    <message>
        <source>the answer</source>
        <translation>答案</translation>
    </message>
</context>
<context>
    <name>Recent</name>
    <message>
        <source>not there any more</source>
        <translation>已不存在</translation>
    </message>
    <message>
        <source>{n} events</source>
        <translation>{n}个事件</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events</source>
        <translation>
            <numerusform>%Ln 个事件</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>yyyy-MM-dd</source>
        <translation>yyyy年M月d日</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Source files</source>
        <translation>源文件</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>数据内容</translation>
    </message>
    <message>
        <source>What was printed</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Names of you and the computer</source>
        <translation>你和这台计算机的名称</translation>
    </message>
    <message>
        <source>The texts of the program&apos;s files, for the code pane.</source>
        <translation>程序各文件的文本，供代码区显示。</translation>
    </message>
    <message>
        <source>The beginnings of what was sent, of arguments and of results.</source>
        <translation>所发送的数据、参数和结果的开头部分。</translation>
    </message>
    <message>
        <source>Standard output and error, and lines in files.</source>
        <translation>标准输出、标准错误，以及写入文件的各行。</translation>
    </message>
    <message>
        <source>Where files lie. Without, the last part of a path stays.</source>
        <translation>文件所在的位置。不包含时只保留路径的最后一段。</translation>
    </message>
    <message>
        <source>Wherever they stand in paths, values and texts.</source>
        <translation>出现在路径、数据和文本中的都算。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln values</source>
        <translation>
            <numerusform>%Ln 个数据</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The recording was cut short: %Ln events could be read, {time} of the program.</source>
        <translation>
            <numerusform>记录不完整：读出了 %Ln 个事件，程序运行的前 {time}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pieces of output</source>
        <translation>
            <numerusform>%Ln 段输出</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines in files</source>
        <translation>
            <numerusform>文件中的 %Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>{names} and {n} more</source>
        <translation>{names}，另有 {n} 个</translation>
    </message>
    <message>
        <source>The recording was cut short before the first event.</source>
        <translation>记录不完整：在第一个事件之前就中断了。</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>{answer} ×{n}</source>
        <translation>{answer} ×{n}</translation>
    </message>
    <message>
        <source>no event for {n} s</source>
        <translation>{n} 秒内没有事件</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} 秒</translation>
    </message>
</context>
<context>
    <name>Tasks</name>
    <message>
        <source>{n} items</source>
        <translation>{n} 项</translation>
    </message>
    <message>
        <source>a task</source>
        <translation>任务</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>any of several</source>
        <translation>多个之一</translation>
    </message>
    <message>
        <source>{name} full</source>
        <translation>{name} 已满</translation>
    </message>
    <message>
        <source>{name} empty</source>
        <translation>{name} 为空</translation>
    </message>
    <message numerus="yes">
        <source>{time}, %n events</source>
        <translation>
            <numerusform>{time}，%n 个事件</numerusform>
        </translation>
    </message>
    <message>
        <source>held by {owners}</source>
        <translation>由 {owners} 持有</translation>
    </message>
    <message>
        <source>never released: {owners} ended with it</source>
        <translation>再也不会释放：{owners} 退出时仍持有它</translation>
    </message>
    <message>
        <source>blocked: {target}</source>
        <translation>被阻塞：{target}</translation>
    </message>
    <message>
        <source>waits: {target}</source>
        <translation>等待：{target}</translation>
    </message>
    <message>
        <source>since {start}, for {time}</source>
        <translation>从 {start}起，持续 {time}</translation>
    </message>
    <message>
        <source>{who}: {n} of {capacity}</source>
        <translation>{who}：{n}/{capacity}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>held</source>
        <translation>被持有</translation>
    </message>
    <message>
        <source>set</source>
        <translation>已置位</translation>
    </message>
    <message>
        <source>sleeps</source>
        <translation>休眠</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>已挂起</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>被阻塞</translation>
    </message>
    <message>
        <source>never released</source>
        <translation>再也不会释放</translation>
    </message>
    <message numerus="yes">
        <source>%n lanes: {names}. Up and Down select one, with Ctrl they move it; comma and full stop go from one of its events to the next, Enter tells of it; Shift with Left and Right pans, plus and minus zoom, F shows the playhead, then everything.</source>
        <translation>
            <numerusform>%n 条泳道：{names}。上下键选择泳道，同时按 Ctrl 则移动它；逗号和句点在它的事件之间前后移动，回车键读出该事件；Shift 加左右键平移，加号和减号缩放，F 先显示播放头，再显示全部。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Told</name>
    <message>
        <source>the lock of {name}</source>
        <translation>{name} 的锁</translation>
    </message>
    <message>
        <source>the queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>the queue {name}</source>
        <translation>队列 {name}</translation>
    </message>
    <message>
        <source>the pipe</source>
        <translation>管道</translation>
    </message>
    <message>
        <source>the pipe {name}</source>
        <translation>管道 {name}</translation>
    </message>
    <message>
        <source>the lock</source>
        <translation>锁</translation>
    </message>
    <message>
        <source>the lock {name}</source>
        <translation>锁 {name}</translation>
    </message>
    <message>
        <source>the RLock</source>
        <translation>可重入锁</translation>
    </message>
    <message>
        <source>the RLock {name}</source>
        <translation>可重入锁 {name}</translation>
    </message>
    <message>
        <source>the semaphore</source>
        <translation>信号量</translation>
    </message>
    <message>
        <source>the semaphore {name}</source>
        <translation>信号量 {name}</translation>
    </message>
    <message>
        <source>the condition</source>
        <translation>条件变量</translation>
    </message>
    <message>
        <source>the condition {name}</source>
        <translation>条件变量 {name}</translation>
    </message>
    <message>
        <source>the event</source>
        <translation>事件（Event）</translation>
    </message>
    <message>
        <source>the event {name}</source>
        <translation>事件 {name}</translation>
    </message>
    <message>
        <source>the barrier</source>
        <translation>屏障</translation>
    </message>
    <message>
        <source>the barrier {name}</source>
        <translation>屏障 {name}</translation>
    </message>
    <message>
        <source>the pool</source>
        <translation>进程池</translation>
    </message>
    <message>
        <source>the pool {name}</source>
        <translation>进程池 {name}</translation>
    </message>
    <message>
        <source>the executor</source>
        <translation>执行器</translation>
    </message>
    <message>
        <source>the executor {name}</source>
        <translation>执行器 {name}</translation>
    </message>
    <message>
        <source>{who} had to wait to send {w}: {thing} was full.</source>
        <translation>{who}要发送 {w}，只能等待：{thing}已满。</translation>
    </message>
    <message>
        <source>{who} made {thing}.</source>
        <translation>{who}创建了{thing}。</translation>
    </message>
    <message>
        <source>{who} had to wait: what it sent did not fit into {thing}.</source>
        <translation>{who}只能等待：{thing}放不下它要发送的数据。</translation>
    </message>
    <message>
        <source>{who} gave up: there was no room in {thing}.</source>
        <translation>{who}放弃了：{thing}没有空位。</translation>
    </message>
    <message>
        <source>{who} sent {w} through {thing}.</source>
        <translation>{who}把 {w} 送入{thing}。</translation>
    </message>
    <message>
        <source>{who} had its message written into {thing}.</source>
        <translation>{who}的数据写进了{thing}。</translation>
    </message>
    <message>
        <source>{who} sent something that never arrives.</source>
        <translation>{who}发送的数据永远不会到达。</translation>
    </message>
    <message>
        <source>{who} had to wait: {thing} had nothing for it.</source>
        <translation>{who}只能等待：{thing}里没有给它的数据。</translation>
    </message>
    <message>
        <source>{who} gave up: it got nothing from {thing}.</source>
        <translation>{who}放弃了：没有从{thing}得到数据。</translation>
    </message>
    <message>
        <source>{who} received {w} from {thing}.</source>
        <translation>{who}从{thing}收到 {w}。</translation>
    </message>
    <message>
        <source>{who} received a message from {thing}.</source>
        <translation>{who}从{thing}收到一个数据。</translation>
    </message>
    <message>
        <source>{who} looked into {thing} and found nothing.</source>
        <translation>{who}查看{thing}，里面是空的。</translation>
    </message>
    <message>
        <source>{who} closed {thing}.</source>
        <translation>{who}关闭了{thing}。</translation>
    </message>
    <message>
        <source>{who} dealt with what it had taken from {thing}.</source>
        <translation>{who}处理完从{thing}取出的数据。</translation>
    </message>
    <message>
        <source>{who} began to wait until all that was put into {thing} is dealt with.</source>
        <translation>{who}开始等待{thing}里的数据全部处理完。</translation>
    </message>
    <message>
        <source>{who} went on: all in {thing} is dealt with.</source>
        <translation>{thing}里的数据全部处理完，{who}继续运行。</translation>
    </message>
    <message>
        <source>{who} had to wait for {thing}.</source>
        <translation>{who}只能等待{thing}。</translation>
    </message>
    <message>
        <source>{who} did not get {thing}.</source>
        <translation>{who}没有得到{thing}。</translation>
    </message>
    <message>
        <source>{who} acquired {thing}.</source>
        <translation>{who}得到了{thing}。</translation>
    </message>
    <message>
        <source>{who} released {thing}.</source>
        <translation>{who}释放了{thing}。</translation>
    </message>
    <message>
        <source>{who} could not release {thing}.</source>
        <translation>{who}没能释放{thing}。</translation>
    </message>
    <message>
        <source>{who} began to wait for {thing}.</source>
        <translation>{who}开始等待{thing}。</translation>
    </message>
    <message>
        <source>{who} waited for {thing} until its time was up.</source>
        <translation>{who}等待{thing}，直到超时。</translation>
    </message>
    <message>
        <source>{who} waited for {thing} no longer: it was woken.</source>
        <translation>{who}不再等待{thing}：它被唤醒了。</translation>
    </message>
    <message>
        <source>{who} notified {thing}.</source>
        <translation>{who}通知了{thing}。</translation>
    </message>
    <message>
        <source>{who} set {thing}.</source>
        <translation>{who}将{thing}置位。</translation>
    </message>
    <message>
        <source>{who} cleared {thing}.</source>
        <translation>{who}将{thing}复位。</translation>
    </message>
    <message>
        <source>{who} came to {thing}.</source>
        <translation>{who}到达{thing}。</translation>
    </message>
    <message>
        <source>{who} left {thing}, which did not open.</source>
        <translation>{who}离开了{thing}，而它没有放行。</translation>
    </message>
    <message>
        <source>{who} passed {thing}.</source>
        <translation>{who}通过了{thing}。</translation>
    </message>
    <message>
        <source>{who} began to work for {thing}.</source>
        <translation>{who}开始为{thing}工作。</translation>
    </message>
    <message>
        <source>{who} handed {w} to {thing}.</source>
        <translation>{who}把 {w} 提交给{thing}。</translation>
    </message>
    <message>
        <source>{who} began {w}.</source>
        <translation>{who}开始执行 {w}。</translation>
    </message>
    <message>
        <source>{who} began a task of {thing}.</source>
        <translation>{who}开始执行{thing}的一个任务。</translation>
    </message>
    <message>
        <source>{who} failed in a task of {thing}: {w}.</source>
        <translation>{who}执行{thing}的一个任务时失败：{w}。</translation>
    </message>
    <message>
        <source>{who} finished a task of {thing}: {w}.</source>
        <translation>{who}执行完{thing}的一个任务：{w}。</translation>
    </message>
    <message>
        <source>{who} began to wait for a result of {thing}.</source>
        <translation>{who}开始等待{thing}的结果。</translation>
    </message>
    <message>
        <source>{who} got no result of {thing} in time.</source>
        <translation>{who}没有及时等到{thing}的结果。</translation>
    </message>
    <message>
        <source>{who} went on: a result of {thing} was there.</source>
        <translation>{thing}的结果已出，{who}继续运行。</translation>
    </message>
    <message>
        <source>{who} took the result {w} from {thing}.</source>
        <translation>{who}从{thing}取走结果 {w}。</translation>
    </message>
    <message>
        <source>{who} took a result from {thing}.</source>
        <translation>{who}从{thing}取走一个结果。</translation>
    </message>
    <message>
        <source>{who} began to wait for the workers of {thing} to end.</source>
        <translation>{who}开始等待{thing}的工作进程结束。</translation>
    </message>
    <message>
        <source>{who} went on: the workers of {thing} have ended.</source>
        <translation>{thing}的工作进程已结束，{who}继续运行。</translation>
    </message>
    <message>
        <source>{who} waited for {other} until its time was up.</source>
        <translation>{who}等待{other}，直到超时。</translation>
    </message>
    <message>
        <source>{who} went on: {other} had ended.</source>
        <translation>{other}已结束，{who}继续运行。</translation>
    </message>
    <message>
        <source>{who} was ended by {w}.</source>
        <translation>{who}因 {w} 而退出。</translation>
    </message>
    <message>
        <source>{who} ended.</source>
        <translation>{who}结束了。</translation>
    </message>
    <message>
        <source>The program was started.</source>
        <translation>程序启动了。</translation>
    </message>
    <message>
        <source>The program ended.</source>
        <translation>程序结束了。</translation>
    </message>
    <message numerus="yes">
        <source>Here %n records of {who} are missing.</source>
        <translation>
            <numerusform>这里缺少{who}的 %n 条记录。</numerusform>
        </translation>
    </message>
    <message>
        <source>{who} printed {w}.</source>
        <translation>{who}输出 {w}。</translation>
    </message>
    <message>
        <source>{other} made the Process object of {who}.</source>
        <translation>{other}为{who}创建了 Process 对象。</translation>
    </message>
    <message>
        <source>{other} started {who}.</source>
        <translation>{other}启动了{who}。</translation>
    </message>
    <message>
        <source>{other} could not start {who}.</source>
        <translation>{other}没能启动{who}。</translation>
    </message>
    <message>
        <source>{who} started {other} again: {w}.</source>
        <translation>{who}再次启动{other}：{w}。</translation>
    </message>
    <message>
        <source>{who} asked {other} for {w}.</source>
        <translation>{who}查询了{other}的 {w}。</translation>
    </message>
    <message>
        <source>{who} began with its code.</source>
        <translation>{who}开始执行自己的代码。</translation>
    </message>
    <message>
        <source>{who} came to the end of its code.</source>
        <translation>{who}的代码执行完了。</translation>
    </message>
    <message>
        <source>{who} began to wait for the end of {other}.</source>
        <translation>{who}开始等待{other}结束。</translation>
    </message>
    <message>
        <source>{who} sent {other} {w}.</source>
        <translation>{who}向{other}发送 {w}。</translation>
    </message>
    <message>
        <source>{who} began to sleep for {w}.</source>
        <translation>{who}开始休眠 {w}。</translation>
    </message>
    <message>
        <source>{who} woke from its sleep.</source>
        <translation>{who}休眠结束。</translation>
    </message>
    <message>
        <source>{who} failed: {w}.</source>
        <translation>{who}出错：{w}。</translation>
    </message>
    <message>
        <source>{who} began to wait for the first of several.</source>
        <translation>{who}开始等待多个之中的任意一个。</translation>
    </message>
    <message>
        <source>{who} went on: its wait for several is over.</source>
        <translation>{who}不再等待多个之一，继续运行。</translation>
    </message>
    <message>
        <source>{who} began to wait for a connection at {w}.</source>
        <translation>{who}开始在 {w} 等待连接。</translation>
    </message>
    <message>
        <source>{who} is no longer waiting for a connection.</source>
        <translation>{who}不再等待连接。</translation>
    </message>
    <message>
        <source>{who} got a proxy of {thing}.</source>
        <translation>{who}得到{thing}的代理。</translation>
    </message>
    <message>
        <source>{who} called {w} of {thing}.</source>
        <translation>{who}调用了{thing}的 {w}。</translation>
    </message>
    <message>
        <source>The call of {who} to {thing} failed.</source>
        <translation>{who}对{thing}的调用失败了。</translation>
    </message>
    <message>
        <source>{who} got the answer of {thing}.</source>
        <translation>{who}得到{thing}的答复。</translation>
    </message>
    <message>
        <source>{who} attached {thing}.</source>
        <translation>{who}打开了{thing}。</translation>
    </message>
    <message>
        <source>{who} removed {thing}.</source>
        <translation>{who}删除了{thing}。</translation>
    </message>
    <message>
        <source>{who} opened {thing}.</source>
        <translation>{who}打开了{thing}。</translation>
    </message>
    <message>
        <source>{who} wrote {w} to {thing}.</source>
        <translation>{who}把 {w} 写入{thing}。</translation>
    </message>
</context>
<context>
    <name>counts</name>
    <message numerus="yes">
        <source>%n wait</source>
        <translation>
            <numerusform>%n 个在等待</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} of {all} free</source>
        <translation>{all} 个中空闲 {n} 个</translation>
    </message>
    <message>
        <source>full: {n} of {all}</source>
        <translation>已满：{n}/{all}</translation>
    </message>
    <message>
        <source>{n} under way</source>
        <translation>{n} 个在途</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>never released</source>
        <translation>再也不会释放</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>held</source>
        <translation>被持有</translation>
    </message>
    <message>
        <source>free</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>set</source>
        <translation>已置位</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未置位</translation>
    </message>
    <message>
        <source>{n} of {all} here</source>
        <translation>{all} 个已到 {n} 个</translation>
    </message>
    <message>
        <source>{n} killed</source>
        <translation>{n} 个被强制退出</translation>
    </message>
    <message>
        <source>{n} failed</source>
        <translation>{n} 个失败</translation>
    </message>
    <message>
        <source>{n} never released</source>
        <translation>{n} 个再也不会释放</translation>
    </message>
    <message>
        <source>{n} broken</source>
        <translation>{n} 个已损坏</translation>
    </message>
    <message>
        <source>{n} blocked</source>
        <translation>{n} 个被阻塞</translation>
    </message>
    <message>
        <source>{n} full</source>
        <translation>{n} 个已满</translation>
    </message>
    <message>
        <source>{n} in join()</source>
        <translation>{n} 个在 join()</translation>
    </message>
    <message>
        <source>{n} run</source>
        <translation>{n} 个运行中</translation>
    </message>
    <message>
        <source>{n} sleep</source>
        <translation>{n} 个休眠</translation>
    </message>
    <message>
        <source>{n} idle</source>
        <translation>{n} 个空闲</translation>
    </message>
    <message>
        <source>{n} held</source>
        <translation>{n} 个被持有</translation>
    </message>
    <message>
        <source>{n} in use</source>
        <translation>{n} 个使用中</translation>
    </message>
    <message>
        <source>{n} set</source>
        <translation>{n} 个已置位</translation>
    </message>
    <message>
        <source>{n} not set</source>
        <translation>{n} 个未置位</translation>
    </message>
    <message>
        <source>{n} filled</source>
        <translation>{n} 个有数据</translation>
    </message>
    <message>
        <source>{n} free</source>
        <translation>{n} 个空闲</translation>
    </message>
    <message>
        <source>{n} empty</source>
        <translation>{n} 个为空</translation>
    </message>
    <message>
        <source>{n} not started</source>
        <translation>{n} 个未启动</translation>
    </message>
    <message>
        <source>{n} ended</source>
        <translation>{n} 个已结束</translation>
    </message>
</context>
<context>
    <name>resources</name>
    <message>
        <source>Pipe</source>
        <translation>管道</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>join(): {n} undone</source>
        <translation>join()：{n} 个未处理</translation>
    </message>
    <message>
        <source>join(): {n}</source>
        <translation>join()：{n}</translation>
    </message>
    <message>
        <source>lock of {name}</source>
        <translation>{name} 的锁</translation>
    </message>
    <message>
        <source>RLock</source>
        <translation>可重入锁</translation>
    </message>
    <message>
        <source>Semaphore</source>
        <translation>信号量</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>条件变量</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Barrier</source>
        <translation>屏障</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁</translation>
    </message>
    <message>
        <source>Executor</source>
        <translation>执行器</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>进程池</translation>
    </message>
    <message>
        <source>object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Array</source>
        <translation>Array</translation>
    </message>
    <message>
        <source>SharedMemory</source>
        <translation>SharedMemory</translation>
    </message>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation>
            <numerusform>%n 字节</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} KiB</source>
        <translation>{n} KiB</translation>
    </message>
    <message>
        <source>{n} MiB</source>
        <translation>{n} MiB</translation>
    </message>
</context>
<context>
    <name>states</name>
    <message>
        <source>starts</source>
        <translation>正在启动</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>未启动</translation>
    </message>
    <message>
        <source>made, not started</source>
        <translation>已创建，未启动</translation>
    </message>
    <message>
        <source>join() returns</source>
        <translation>join() 返回</translation>
    </message>
    <message>
        <source>join()</source>
        <translation>join()</translation>
    </message>
    <message>
        <source>join({limit}): {count} left</source>
        <translation>join({limit})：还剩 {count} 个</translation>
    </message>
    <message>
        <source>join(): {count} left</source>
        <translation>join()：还剩 {count} 个</translation>
    </message>
    <message>
        <source>join(): {count}</source>
        <translation>join()：{count}</translation>
    </message>
    <message>
        <source>join({limit}) timed out</source>
        <translation>join({limit}) 超时</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>ended with its parent, {code}</source>
        <translation>随父进程退出，{code}</translation>
    </message>
    <message>
        <source>killed ({signal}), {code}</source>
        <translation>被强制退出（{signal}），返回码 {code}</translation>
    </message>
    <message>
        <source>killed, {code}</source>
        <translation>强制退出 {code}</translation>
    </message>
    <message>
        <source>runs {task}</source>
        <translation>正在执行 {task}</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>holds {lock}</source>
        <translation>持有 {lock}</translation>
    </message>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>waits for calls</source>
        <translation>等待调用</translation>
    </message>
    <message>
        <source>answers for {name}</source>
        <translation>正在答复 {name}</translation>
    </message>
    <message>
        <source>killed, probably out of memory</source>
        <translation>被强制退出，很可能内存不足</translation>
    </message>
    <message>
        <source>killed, no memory</source>
        <translation>内存不足，已退出</translation>
    </message>
    <message>
        <source>no memory</source>
        <translation>内存不足</translation>
    </message>
    <message>
        <source>ended by terminate()</source>
        <translation>由 terminate() 结束</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>start failed</source>
        <translation>启动失败</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>exited {code}</source>
        <translation>已退出，返回码 {code}</translation>
    </message>
    <message>
        <source>sleeps {time}</source>
        <translation>休眠 {time}</translation>
    </message>
    <message>
        <source>join() of the pool</source>
        <translation>进程池 join()</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁</translation>
    </message>
    <message>
        <source>blocked: {lock}</source>
        <translation>被阻塞：{lock}</translation>
    </message>
    <message>
        <source>blocked: send</source>
        <translation>被阻塞：send</translation>
    </message>
    <message>
        <source>send</source>
        <translation>send</translation>
    </message>
    <message>
        <source>blocked: full</source>
        <translation>被阻塞：队列已满</translation>
    </message>
    <message>
        <source>full</source>
        <translation>队列已满</translation>
    </message>
    <message>
        <source>blocked: recv</source>
        <translation>被阻塞：recv</translation>
    </message>
    <message>
        <source>recv</source>
        <translation>recv</translation>
    </message>
    <message>
        <source>blocked: another reads</source>
        <translation>被阻塞：别的进程在读</translation>
    </message>
    <message>
        <source>another</source>
        <translation>别的在读</translation>
    </message>
    <message>
        <source>blocked: on its way</source>
        <translation>被阻塞：数据在路上</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>在路上</translation>
    </message>
    <message>
        <source>coming</source>
        <translation>在路上</translation>
    </message>
    <message>
        <source>blocked: empty</source>
        <translation>被阻塞：队列为空</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>队列为空</translation>
    </message>
    <message>
        <source>wait(): {name}</source>
        <translation>wait()：{name}</translation>
    </message>
    <message>
        <source>wait()</source>
        <translation>wait()</translation>
    </message>
    <message>
        <source>blocked: {name}</source>
        <translation>被阻塞：{name}</translation>
    </message>
    <message>
        <source>join() of {name}</source>
        <translation>{name} 的 join()</translation>
    </message>
    <message>
        <source>blocked: result</source>
        <translation>被阻塞：结果</translation>
    </message>
    <message>
        <source>result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>blocked: any of {name}</source>
        <translation>被阻塞：{name} 个之一</translation>
    </message>
    <message>
        <source>any of {name}</source>
        <translation>{name} 个之一</translation>
    </message>
    <message>
        <source>at exit: {queue} not read</source>
        <translation>退出时：{queue} 未读完</translation>
    </message>
    <message>
        <source>{queue} not read</source>
        <translation>{queue} 未读完</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>未读完</translation>
    </message>
    <message>
        <source>ends</source>
        <translation>正在退出</translation>
    </message>
    <message>
        <source>at exit: waits for {count}</source>
        <translation>退出时：等待 {count} 个</translation>
    </message>
    <message>
        <source>waits for {count}</source>
        <translation>等待 {count} 个</translation>
    </message>
    <message>
        <source>code {code}</source>
        <translation>返回码 {code}</translation>
    </message>
</context>
</TS>
