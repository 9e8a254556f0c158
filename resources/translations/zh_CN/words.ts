<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>Runs Python programs that use multiprocessing and shows what happens between their processes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Procession uses Qt through PySide6 (Qt for Python), both under the GNU Lesser General Public License, version 3. They are files of their own beside the program and can be replaced by others of the same interface. Their sources: https://download.qt.io/official_releases/qt/ and https://download.qt.io/official_releases/QtForPython/pyside6/</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with its own Python, in {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a checkout, in {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a package, in {folder}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Caption</name>
    <message>
        <source>Starting Python…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still starting {interpreter}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Space to run the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Space to play the recording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording ends here: it was cut short.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} prints.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program was killed, probably out of memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program was ended by {signal}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program ended with exit code {code}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program ended without using multiprocessing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its output is below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{printed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One question, one reply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{many} questions, {also} replies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both have ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All have ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} took the quit mark and ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} messages were seen to arrive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lost} events were not recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} messages arrived, {left} were never taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {n} words arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one message arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {n} messages arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {n} tasks are done, {lost} were lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {n} tasks are done, one was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {n} tasks were done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {n} tasks are done, {failed} of them failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The task is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {n} tasks are done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {n} processes have ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} was killed ({signal}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{k} of them were killed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{parent} makes {who}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is an object, and not a process yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} calls start() again: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A process starts only once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{question} is {answer}: {other} was started and has not ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{question} is {answer}: {other} has not been started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{question} is {answer}: {other} has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{question} is {answer}: {other} has not ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{question} is {answer}: a signal ended {other}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{question} is {answer}: with this {other} has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{question} is {answer}: another name for the pid of {other}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{question} is {answer}: so the system knows {other}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} waits until {other} has ended, at most {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} waits until {other} has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} goes on: {other} has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} has waited long enough: {other} still runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>join() gave up after {time}: {other} still runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} kills {other}: {signal}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} tells {other} to end: {signal}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{by} has finished, so its daemon {who} is ended too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{by} has killed {who}: exit code {code}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} has died of the {signal} of {by}: exit code {code}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} has caught the {signal} of {by} and ended in its own way, with {code}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} ended with exit code {code}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before that, its exitcode was None.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} must wait for the lock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} waits for ever: {owner} is dead and held the lock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} waits for a lock that it holds itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} must wait: {owner} holds the lock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} must wait: {owner} holds {lock}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} gets {lock} once more: it holds it {n} times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} gets the lock although {other} has waited longer: a Lock promises no order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} gets the lock after {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} gets {lock} after {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} gets the lock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} gets {lock}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} releases {lock} once and still holds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} releases the lock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} releases {lock}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{other} waits for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{other} has waited longest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} does not hold the lock it released.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} did not get the lock and goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} holds the lock and writes line {n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{a} must wait outside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{a} and {b} must wait outside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{a} and {n} others must wait outside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {n} is {who}&apos;s, in the middle of {other}&apos;s {together}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} writes line {n}, right after {other}: no lock is held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} writes line {n} of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} makes a pipe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} makes a queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} makes a queue with {n} places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The queue is full: {n} of {n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{queue} is full: {n} of {n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} puts the quit mark: nothing comes after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is room again: {who} goes on, {w} is in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} puts {w}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} replies {w}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{other} is blocked until it arrives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} sends {w}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pipe is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} is blocked until it is read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The queue is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{queue} is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} is blocked until somebody takes a message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} is blocked until {other} takes a word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} is blocked until {other} takes a message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} has its reply after {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} receives a message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} receives {w}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} takes the quit mark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} takes {w}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} is blocked: another one is reading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} is blocked: what was put is still on its way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The queue is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{queue} is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} is blocked until {other} puts something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} is blocked until somebody puts something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} waits for the reply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} waits until {other} sends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} waits for a message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{other} closed its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} gets EOFError.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} waited for a message and got none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} found no room and gave up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message of {who} never arrives: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be pickled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its sender ended before it was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it could not be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} closes its end of the pipe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} makes an executor for {n} workers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} makes a pool of {n} workers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} makes a pool of one worker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} tasks wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One task waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{run} tasks run, none waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One task runs, none waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One task runs, one waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One task runs, {wait} wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{run} tasks run, one waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{run} tasks run, {wait} wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} hands in {task}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} hands in {task} for {n} elements.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} begins a task.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} begins {task}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} begins {task} for {n} elements.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} is free and takes the next: {task}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{submitter} waits for its result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{submitter} does not wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} failed: {result}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} is done with a task: {result}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} is done with {task}: {result}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} is done with a task.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} waits for a result that never comes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} is blocked until the result is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} has waited long enough: the result is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} takes the result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} takes the result of its call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} ends {pool} at once, with all its workers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} closes {pool}: it takes no more tasks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} shuts {pool} down: it takes no more tasks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} waits until the workers of {pool} have ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{parent} starts {who}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{parent} could not start a process.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} has finished its code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} has finished its code, but waits for {child}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} has finished its code, but waits for its {n} children.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} ends with its pool.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} was killed with the lock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is never released.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} was killed, probably out of memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} was killed ({signal}): exit code {code}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} was interrupted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} sleeps and keeps its place of {lock}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} sleeps and still holds the lock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} sleeps and still holds {lock}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} sleeps for {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here 1 event of {who} is missing: it came too fast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here {n} events of {who} are missing: they came too fast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} has a {type} that lives in {manager}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} has a {type} that lives in a manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} asks {manager} for {it}.{method}({w}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} asks the manager for {it}.{method}({w}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} is blocked until the answer is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} has the answer of {it}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{it} answers {who} with an exception.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} opens {it}, which another process has made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} makes {it}: {size} that processes share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} closes {it}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} removes {it}: it is gone once nobody uses it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} calls task_done(): nothing is left to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} calls task_done(): {n} of {all} still undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} waits in join() until all is done: {n} of {all} undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of {queue} is done: {who} goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} waits for the first of {n} to be ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} waits until something is ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} goes on: {n} are ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} has waited long enough: nothing is ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} goes on: one is ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} prints: {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} prints: {line}. {other} has printed the same.</source>
        <translation>{who}输出：{line}。{other}输出的也一样。</translation>
    </message>
    <message>
        <source>{who} makes an RLock: its owner may acquire it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} makes a semaphore with {n} places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} makes a condition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} makes an event: it is not set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} makes a barrier for {n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} makes a lock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} makes a semaphore that nobody gets yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} makes a semaphore with one place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} must wait until somebody releases {it}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} must wait: the place of {it} is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} must wait: all {n} places of {it} are taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} gets {it} and goes on: {n} left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} takes the last place of {it}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} takes a place of {it}: one is free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} takes a place of {it}: {n} are free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} releases {it}: {n} may go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} gives its place of {it} back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{it} is not set. {who} waits until somebody sets it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} lets {it} go and sleeps until it is notified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} has waited long enough: {it} is not set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} has waited long enough: nobody notified it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{it} is set: {who} goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} was notified, holds {it} again and goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} notifies {it}, but nobody waits for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} wakes all that wait for {it}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} wakes one that waits for {it}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} wakes {n} that wait for {it}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes on when {who} releases it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They go on, one by one, when {who} releases it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} sets {it}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{other} may go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {n} that waited may go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} clears {it}: who comes now has to wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} is the last of {all} at {it}: all go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} waits at {it}: {n} of {all} have come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{it} is broken: {who} gets BrokenBarrierError.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} leaves {it} before all have come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All have come to {it}: {who} goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start processes only below if __name__ == &quot;__main__&quot;: each child imports the script and would start them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It belongs to a package: open it as a module, as python -m does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no module {module} in the Python that ran it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It reads its input, which is empty here: give it arguments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No more processes may be started here: the limit of the user, or of the container, is reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No lock can be made here. {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This Python has no semaphores: no program with locks runs in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} ended with an error. {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} ended with an error.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Causes</name>
    <message>
        <source>It needed nothing from another process.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{other} had sent it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{other} had made room by taking a message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{other} had started {who}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{other} had ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{other} had sent the signal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{other} had released it: that let {who} in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{other} had notified: that woke {who}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{other} had set the event: that woke {who}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{other} was the last to come: that let all go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{other} had handed in the task.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{other} had worked out the result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{other} had dealt with the last message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The manager had answered {other} before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{other} had sent it, most likely: what was sent has the same size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{other} had made room by reading, most likely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{other} had notified, most likely: others had, too, and nobody says whom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{other} had worked out the result, most likely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The manager had answered {other} before: the answer may depend on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It slept for {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waited for {time}, until {other} ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waited for {time}, until {other} ended the wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waited for {time}; no other process ended the wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This wait has no end as far as the run is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It happened before the marked event, and could have influenced it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It happened after the marked event, which could have influenced it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither could have influenced the other by anything that was recorded: they are concurrent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the marked event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Causes and consequences are still being worked out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is one more consequence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {n} more consequences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked event: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consequence, {time} later: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cause, {time} before: {text}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Crashes</name>
    <message>
        <source>The window ended with a segmentation fault ({time}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window was aborted by a part of it ({time}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window ended with a fatal error ({time}): {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window ended with an error, {what} ({time}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window was ended from outside, or the whole machine was ({time}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It had only just been started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was being recorded, and no note was unsaved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was not saved by then is kept:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was not saved by then is kept, {n} in all:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has gone wrong in Procession since it was started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An error in Procession itself was noted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An error in Procession itself was noted, {n} times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors in Procession itself were noted, {n} times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A program that runs is not touched by them: another process records it, and F8 stops it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Procession has ended right after its start, twice. This time nothing was opened or offered, and the window does not stand where it stood before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} notes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Events</name>
    <message>
        <source>program started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>program ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Process() made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>join() began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>join() over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signal sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sleep began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sleep over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>events lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>channel made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written to the pipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blocked in send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>send gave up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never arrives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blocked in receive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>receive gave up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>task_done()</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>queue join() began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>queue join() over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wait for any began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wait for any over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lock made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blocked in acquire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>acquire gave up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>acquired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>released</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>release failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wait() began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wait() over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set()</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clear()</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>came to the barrier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left the barrier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pool made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worker began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>task submitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>task began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>task finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wait for result began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wait for result over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>result taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pool closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pool join() began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pool join() over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proxy made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>call began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>call over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>memory opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>memory closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>memory removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for {time} at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>timed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exit code {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by {who}, PID {pid}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>daemon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{question}: {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{question}: {answer}, {n} times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{type}, {n} places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{type}, 1 place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the barrier is broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it raised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{call}, {n} items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 record is missing here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} records are missing here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} times in a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PID {pid}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mode {mode}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arguments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exit code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>events lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sleep, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>join() of {name}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>room in {name}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notify() of {name}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set() of {name}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a result of {name}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an answer of {name}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any of {n}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting in recv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting to put</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting to get</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in join()</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, which is dead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>acquired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in wait()</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>times held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>have come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>writers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written under</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>submitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>results not taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lives in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wait for an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opened by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unlinked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not traced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hang</name>
    <message>
        <source>Nothing has happened for {n} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither can go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} processes wait for each other: none can go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} (line {line}) holds {mine} and waits for {other}; {second} (line {at}) holds {other} and waits for {mine}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} (line {line}) holds {mine} and waits until {second} has ended; {second} (line {at}) waits for {mine}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{line} of {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} (line {line}) waits for {what}, which it holds itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} (line {line}) waits for ever: {other} has died with {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} (line {line}) waits for {what}, which {other} holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} (line {line}) waits for ever: {other} has died with the task.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} (line {line}) waits for {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} (line {line}) waits until {other} has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} (line {line}) waits until somebody reads {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} (line {line}) waits for a message in {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} (line {line}) waits until {what} is set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} (line {line}) waits until it is notified at {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} (line {line}) waits at {what}: {here} of {all} have come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} (line {line}) waits until all of {what} is done: {left} left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} (line {line}) waits for a result of {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} (line {line}) waits until the workers of {what} have ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} (line {line}) waits for an answer of {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} (line {line}) waits for any of several.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} has finished its code, but waits for {other}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} has finished its code, but waits until somebody reads {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} (line {line}) waits for the result of {second}, which (line {at}) waits for {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} (line {line}) waits for {second} to end, which (line {at}) waits for {what} and holds it itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} (line {line}) waits for {second} to end, which has finished its code, but waits until somebody reads {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} (line {line}) waits for {second} to end, which (line {at}) waits for {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} (line {line}) waits for {second} to end, which (line {at}) waits until somebody reads {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} (line {line}) waits for {second} to end, which (line {at}) waits for a message in {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} (line {line}) waits for {second} to end, which (line {at}) waits until {what} is set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} (line {line}) waits for {second} to end, which (line {at}) waits to be notified at {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} (line {line}) waits for {second} to end, which (line {at}) waits at {what}: {here} of {all} have come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} (line {line}) waits for {second} to end, which (line {at}) waits until all of {what} is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} (line {line}) waits for {lock}, held by {second}, which (line {at}) waits for a message in {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} (line {line}) waits for {lock}, held by {second}, which (line {at}) waits for {what}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Missing</name>
    <message>
        <source>There is no module {module} in {python}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Python inside Procession has no module {module}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Python that runs Procession has no module {module}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>The program</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>{n} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Own</name>
    <message>
        <source>{file} is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has changed. F5 runs the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} and {n} more have changed. F5 runs the program again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>before the first event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{width} N{MULTIPLICATION SIGN} {height} pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About {seconds} s, {frames} pictures, some {size} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the first {seconds} s, {frames} pictures, {size} MB</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Quantity</name>
    <message>
        <source>{n} µs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
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
        <source>Three</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Six</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eleven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twelve</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Recent</name>
    <message>
        <source>not there any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} M events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Source files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of you and the computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The texts of the program&apos;s files, for the code pane.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The beginnings of what was sent, of arguments and of results.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard output and error, and lines in files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where files lie. Without, the last part of a path stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wherever they stand in paths, values and texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} and {n} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording was cut short before the first event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording was cut short: {n} events could be read, {time} of the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 piece of output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} pieces of output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 line in a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} lines in files</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>{answer} N{MULTIPLICATION SIGN}{n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no event for {n} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tasks</name>
    <message>
        <source>{n} items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a task</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any of several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time}, 1 event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time}, {n} events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held by {owners}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never released: {owners} ended with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blocked: {target}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits: {target}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since {start}, for {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}: {n} of {capacity}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sleeps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never released</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} lanes: {names}. Up and Down select one, with Ctrl they move it; comma and full stop go from one of its events to the next, Enter tells of it; Shift with Left and Right pans, plus and minus zoom, F shows the playhead, then everything.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Told</name>
    <message>
        <source>the lock of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the queue {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pipe {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the lock {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the RLock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the RLock {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the semaphore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the semaphore {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the condition {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the event {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the barrier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the barrier {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pool {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the executor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the executor {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} had to wait to send {w}: {thing} was full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} made {thing}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} had to wait: what it sent did not fit into {thing}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} gave up: there was no room in {thing}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} sent {w} through {thing}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} had its message written into {thing}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} sent something that never arrives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} had to wait: {thing} had nothing for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} gave up: it got nothing from {thing}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} received {w} from {thing}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} received a message from {thing}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} looked into {thing} and found nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} closed {thing}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} dealt with what it had taken from {thing}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} began to wait until all that was put into {thing} is dealt with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} went on: all in {thing} is dealt with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} had to wait for {thing}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} did not get {thing}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} acquired {thing}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} released {thing}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} could not release {thing}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} began to wait for {thing}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} waited for {thing} until its time was up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} waited for {thing} no longer: it was woken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} notified {thing}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} set {thing}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} cleared {thing}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} came to {thing}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} left {thing}, which did not open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} passed {thing}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} began to work for {thing}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} handed {w} to {thing}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} began {w}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} began a task of {thing}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} failed in a task of {thing}: {w}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} finished a task of {thing}: {w}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} began to wait for a result of {thing}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} got no result of {thing} in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} went on: a result of {thing} was there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} took the result {w} from {thing}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} took a result from {thing}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} began to wait for the workers of {thing} to end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} went on: the workers of {thing} have ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} waited for {other} until its time was up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} went on: {other} had ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} was ended by {w}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program was started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here {w} records of {who} are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here a record of {who} is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} printed {w}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{other} made the Process object of {who}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{other} started {who}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{other} could not start {who}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} started {other} again: {w}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} asked {other} for {w}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} began with its code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} came to the end of its code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} began to wait for the end of {other}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} sent {other} {w}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} began to sleep for {w}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} woke from its sleep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} failed: {w}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} began to wait for the first of several.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} went on: its wait for several is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} began to wait for a connection at {w}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} is no longer waiting for a connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} got a proxy of {thing}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} called {w} of {thing}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call of {who} to {thing} failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} got the answer of {thing}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} attached {thing}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} removed {thing}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} opened {thing}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} wrote {w} to {thing}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counts</name>
    <message>
        <source>{n} waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {all} free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full: {n} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never released</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {all} here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} killed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} never released</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} in join()</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} sleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} idle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} filled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} ended</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>resources</name>
    <message>
        <source>Pipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>join(): {n} undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>join(): {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lock of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RLock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semaphore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Barrier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Executor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Array</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SharedMemory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 byte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} KiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} MiB</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>states</name>
    <message>
        <source>starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made, not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>join() returns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>join()</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>join({limit}): {count} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>join(): {count} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>join(): {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>join({limit}) timed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>timed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended with its parent, {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>killed ({signal}), {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>killed, {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>runs {task}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>idle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds {lock}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>killed, probably out of memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>killed, no memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended by terminate()</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exited {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sleeps {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>join() of the pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blocked: {lock}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blocked: send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blocked: full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blocked: recv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blocked: another reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blocked: on its way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on its way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blocked: empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wait(): {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wait()</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blocked: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>join() of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blocked: result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blocked: any of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at exit: {queue} not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{queue} not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at exit: waits for {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
