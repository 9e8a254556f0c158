<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>Installed as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start methods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Playhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events and notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before a room</source>
        <translation>讲堂</translation>
    </message>
    <message>
        <source>Procession</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open your own script…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the stage as a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the program again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward one event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back one event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On, as with a clicker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back, as with a clicker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the latest event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the cause of the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To its first consequence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare other events with this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dim what cannot have led to the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set or remove a bookmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the bookmark before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the next bookmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit the stage and lay it out anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find on the stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resize the parts of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>As large as usual</source>
        <translation>恢复大小</translation>
    </message>
    <message>
        <source>Dark or light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motion or stillness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Black screen, until any key</source>
        <translation>黑屏，按任意键恢复</translation>
    </message>
    <message>
        <source>Timeline in place of the code</source>
        <translation>用时间轴代替代码</translation>
    </message>
    <message>
        <source>Light one process, in the order of their creation; 0: none</source>
        <translation>按创建顺序突出一个进程；0：取消</translation>
    </message>
    <message>
        <source>Presenter mode</source>
        <translation>演示模式</translation>
    </message>
    <message>
        <source>Close, then leave and stop; back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report a problem…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Procession</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close Procession</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Bookmarks</name>
    <message>
        <source>There is room for {n} notes, and no more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At {time}: {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Caption</name>
    <message>
        <source>Stopping: the program is asked to end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping: the program is told to end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping: what is left is killed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Controls</name>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let nothing move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let things move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the programs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Open a script or a recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scripts and recordings (*.py *.pyw *.pyz *{suffix});;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python scripts (*.py *.pyw *.pyz);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the working folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a Python</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recordings (*{suffix})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dropping</name>
    <message>
        <source>Procession shows one thing at a time: drop one script or one recording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{address} is no file: save it as one, and open that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a folder: drop the script or the recording that is in it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Events</name>
    <message>
        <source>The first {n} of {count} rows were copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 row copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} rows copied.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was not saved ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>The notes on {title} are not saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was opened yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear this list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>{path} is not there any more: it has left the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept until Procession is closed; it can be saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlaceKeys</name>
    <message>
        <source>On the stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One process or resource on, or back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open or close a stack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move what is selected, by any arrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the picture, by any arrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enlarge the picture, or reduce it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all of the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One lane up, or down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lane&apos;s event before, or its next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell of the lane at the playhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enlarge the time, or reduce it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the playhead, then everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure from the playhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enlarge what is measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The menu of what has the focus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a note, or a recent file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Programs</name>
    <message>
        <source>{path} is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the programs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Remedies</name>
    <message>
        <source>Copied: {command}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reporting</name>
    <message>
        <source>Procession ended unexpectedly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Procession ended unexpectedly the last time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong in Procession itself.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunPage</name>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width of the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height of the timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height of the inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panes beside the stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>There is no folder {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the file that is open: what is left out is lost. Save again?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file of that name. Save again to replace it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {path} ({size}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} events</source>
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
    <message>
        <source>The program runs on; it is saved as it is by then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About {size}. What is left out cannot be brought back from the file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SavingThread</name>
    <message>
        <source>Something unforeseen went wrong with this recording.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Shape</name>
    <message>
        <source>{part}: the arrow keys change it, Home undoes that, Esc leaves it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>1 event behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} events behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} events, {time} behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} processes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event {place} of {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start method: {method}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} events lost</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>Run again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play again from the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>page</name>
    <message>
        <source>Back to the programs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
