<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Lessons</name>
    <message>
        <source>Python&apos;s multiprocessing, from the first process to the lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Process() only makes an object; start() makes the process. Let the room see that main goes on while the child runs, and where join() makes it wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One function, two processes, other arguments. The order of the two lines is nobody&apos;s promise: run it again (F5) if there is time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same with a class: run() is what the child does. Look at the code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numbers on the cards are those of the operating system. Show them in another window with ps, or in the task manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main has no line left to run, and still does not end. Ask why before going on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same with daemon=True: now the end of main is the end of the child.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None while it runs, a number afterwards. Zero means that all went well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked before, during and after: is_alive() only looks, it never waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main waits for one child after the other, but both run all the while. The second join() waits only for what is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>join(0.5) returns while the child still runs: only is_alive() tells why it did.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A killed child cannot tidy up. Better: ask it to end, by a message. The exit code is the number of the signal with a minus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pool: apply_async()</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three workers, five tasks, and main waits for none of them. Point at the tray: who is done takes the next one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pool: apply()</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One task at a time: main waits for each result, and two workers stand idle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever calls recv() before there is something waits. The true time of a round stands in the ledger: some microseconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The queue has room for two. When it is full, put() waits: that is what keeps a fast producer from filling the memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who holds the lock may sleep: the others wait all the same. A lock promises no order, so do not say who is next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same with &apos;with lock&apos;: the end of the block releases it, whatever happens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without the lock the lines of the three get mixed. Nothing fails, and that is the danger: it may go well a hundred times.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
