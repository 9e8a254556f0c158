<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Caption</name>
    <message numerus="yes">
        <source>%Ln messages were seen to arrive.</source>
        <translation>
            <numerusform>%Ln message was seen to arrive.</numerusform>
            <numerusform>%Ln messages were seen to arrive.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events were not recorded.</source>
        <translation>
            <numerusform>%Ln event was not recorded.</numerusform>
            <numerusform>%Ln events were not recorded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages arrived, one was never taken.</source>
        <translation>
            <numerusform>%Ln message arrived, one was never taken.</numerusform>
            <numerusform>%Ln messages arrived, one was never taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages arrived, {left} were never taken.</source>
        <translation>
            <numerusform>%Ln message arrived, {left} were never taken.</numerusform>
            <numerusform>%Ln messages arrived, {left} were never taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln words arrived.</source>
        <translation>
            <numerusform>The one word arrived.</numerusform>
            <numerusform>All %Ln words arrived.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln messages arrived.</source>
        <translation>
            <numerusform>The one message arrived.</numerusform>
            <numerusform>All %Ln messages arrived.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} tasks are done, %n were lost.</source>
        <translation>
            <numerusform>{done} of {n} tasks are done, one was lost.</numerusform>
            <numerusform>{done} of {n} tasks are done, %n were lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n tasks are done.</source>
        <translation>
            <numerusform>The task is done.</numerusform>
            <numerusform>All %n tasks are done.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n processes have ended.</source>
        <translation>
            <numerusform>The one process has ended.</numerusform>
            <numerusform>All %n processes have ended.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{who} makes a queue with %n places.</source>
        <translation>
            <numerusform>{who} makes a queue with one place.</numerusform>
            <numerusform>{who} makes a queue with %n places.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{who} makes an executor for %n workers.</source>
        <translation>
            <numerusform>{who} makes an executor for one worker.</numerusform>
            <numerusform>{who} makes an executor for %n workers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{who} makes a pool of %n workers.</source>
        <translation>
            <numerusform>{who} makes a pool of one worker.</numerusform>
            <numerusform>{who} makes a pool of %n workers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tasks wait.</source>
        <translation>
            <numerusform>One task waits.</numerusform>
            <numerusform>%n tasks wait.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Here %n events of {who} are missing: they came too fast.</source>
        <translation>
            <numerusform>Here %n event of {who} is missing: it came too fast.</numerusform>
            <numerusform>Here %n events of {who} are missing: they came too fast.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{who} goes on: %n are ready.</source>
        <translation>
            <numerusform>{who} goes on: one is ready.</numerusform>
            <numerusform>{who} goes on: %n are ready.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{who} makes a semaphore with %n places.</source>
        <translation>
            <numerusform>{who} makes a semaphore with one place.</numerusform>
            <numerusform>{who} makes a semaphore with %n places.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{who} takes a place of {it}: %n are free.</source>
        <translation>
            <numerusform>{who} takes a place of {it}: one is free.</numerusform>
            <numerusform>{who} takes a place of {it}: %n are free.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{who} wakes %n that wait for {it}.</source>
        <translation>
            <numerusform>{who} wakes one that waits for {it}.</numerusform>
            <numerusform>{who} wakes %n that wait for {it}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Causes</name>
    <message numerus="yes">
        <source>There are %n more consequences.</source>
        <translation>
            <numerusform>There is one more consequence.</numerusform>
            <numerusform>There are %n more consequences.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crashes</name>
    <message numerus="yes">
        <source>What was not saved by then is kept, %n in all:</source>
        <translation>
            <numerusform>What was not saved by then is kept:</numerusform>
            <numerusform>What was not saved by then is kept, %n in all:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventTools</name>
    <message numerus="yes">
        <source>%Ln events</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of %Ln events</source>
        <translation>
            <numerusform>{n} of %Ln event</numerusform>
            <numerusform>{n} of %Ln events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Events</name>
    <message numerus="yes">
        <source>{type}, %n places</source>
        <translation>
            <numerusform>{type}, %n place</numerusform>
            <numerusform>{type}, %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workers</source>
        <translation>
            <numerusform>%n worker</numerusform>
            <numerusform>%n workers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records are missing here</source>
        <translation>
            <numerusform>%n record is missing here</numerusform>
            <numerusform>%n records are missing here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LessonLine</name>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Recent</name>
    <message numerus="yes">
        <source>%Ln events</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message numerus="yes">
        <source>%Ln values</source>
        <translation>
            <numerusform>%Ln value</numerusform>
            <numerusform>%Ln values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The recording was cut short: %Ln events could be read, {time} of the program.</source>
        <translation>
            <numerusform>The recording was cut short: %Ln event could be read, {time} of the program.</numerusform>
            <numerusform>The recording was cut short: %Ln events could be read, {time} of the program.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pieces of output</source>
        <translation>
            <numerusform>%Ln piece of output</numerusform>
            <numerusform>%Ln pieces of output</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines in files</source>
        <translation>
            <numerusform>%Ln line in a file</numerusform>
            <numerusform>%Ln lines in files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message numerus="yes">
        <source>{name}: %n messages.</source>
        <translation>
            <numerusform>{name}: %n message.</numerusform>
            <numerusform>{name}: %n messages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: {count} of %n messages.</source>
        <translation>
            <numerusform>{name}: {count} of %n message.</numerusform>
            <numerusform>{name}: {count} of %n messages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>File {name}: %n lines.</source>
        <translation>
            <numerusform>File {name}: %n line.</numerusform>
            <numerusform>File {name}: %n lines.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n tasks run; {wait} waiting, {done} done.</source>
        <translation>
            <numerusform>{name}: %n task runs; {wait} waiting, {done} done.</numerusform>
            <numerusform>{name}: %n tasks run; {wait} waiting, {done} done.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n calls, {waiting} not answered yet.</source>
        <translation>
            <numerusform>{name}: %n call, {waiting} not answered yet.</numerusform>
            <numerusform>{name}: %n calls, {waiting} not answered yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message numerus="yes">
        <source>{time}, %n events</source>
        <translation>
            <numerusform>{time}, %n event</numerusform>
            <numerusform>{time}, %n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lanes: {names}. Up and Down select one, with Ctrl they move it; comma and full stop go from one of its events to the next, Enter tells of it; Shift with Left and Right pans, plus and minus zoom, F shows the playhead, then everything.</source>
        <translation>
            <numerusform>%n lane: {names}. Up and Down select one, with Ctrl they move it; comma and full stop go from one of its events to the next, Enter tells of it; Shift with Left and Right pans, plus and minus zoom, F shows the playhead, then everything.</numerusform>
            <numerusform>%n lanes: {names}. Up and Down select one, with Ctrl they move it; comma and full stop go from one of its events to the next, Enter tells of it; Shift with Left and Right pans, plus and minus zoom, F shows the playhead, then everything.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Told</name>
    <message numerus="yes">
        <source>Here %n records of {who} are missing.</source>
        <translation>
            <numerusform>Here a record of {who} is missing.</numerusform>
            <numerusform>Here %n records of {who} are missing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counts</name>
    <message numerus="yes">
        <source>%n wait</source>
        <translation>
            <numerusform>%n waits</numerusform>
            <numerusform>%n wait</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>resources</name>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
</context>
</TS>
