<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AboutSheet</name>
    <message>
        <source>About Procession</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Procession {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of this as text, for a report of a fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its maker ships no text of the licence with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>LIVE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the present</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Blackness</name>
    <message>
        <source>Black screen: any key shows the picture again</source>
        <translation>黑屏：按任意键恢复画面</translation>
    </message>
</context>
<context>
    <name>CaptionPanel</name>
    <message>
        <source>Caption</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Parameters of {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter ↵</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodePanel</name>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This recording has no source files.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodeView</name>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} at line {line}: {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since line {line}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComplaintLine</name>
    <message>
        <source>What went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventModel</name>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time (s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventPanel</name>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventTable</name>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy this cell</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventTools</name>
    <message>
        <source>Filter the events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only events with this text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what is selected on the stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {count} events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} so far of {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportLine</name>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting: {part} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportSheet</name>
    <message>
        <source>First event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One by one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Real time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last event is before the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands there now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who did what when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stage in motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The events, for other programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the window&apos;s colours, transparent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With caption and title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the picture on the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A slide, 16:9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which file?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is such a file already: choose it to replace it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Find a process or a resource</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find on the stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>Choose a program to watch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each one is a real Python program with real processes. One click runs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No program matches this search.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GroupBlock</name>
    <message>
        <source>all {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of {group}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeaveSheet</name>
    <message>
        <source>Unsaved notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lower</name>
    <message>
        <source>Panes under the stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold this pane away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfold this pane</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteSheet</name>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be seen here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No notes yet. Ctrl+D puts a bookmark at the instant that is shown, N writes a note on it. They are kept in the recording when it is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the bookmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a bookmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note on the instant that is shown (N)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpenedList</name>
    <message>
        <source>Remove from this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget what was opened; no file is touched</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutputCorner</name>
    <message>
        <source>Show more of what was printed before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what was printed with this text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutputPanel</name>
    <message>
        <source>Nothing has been printed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnSheet</name>
    <message>
        <source>Open your own script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A script runs with your own rights: it can read, change and delete all that you can. Procession watches it and does not hold it back. Run what you trust.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file, as after python</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Module</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A module, as after python -m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the working folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the program chooses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the Python…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which module?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which script?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no script {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the arguments, a quotation mark is not closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In which folder is the module?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the module is found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The script&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Parameters</name>
    <message>
        <source>Start method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arguments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder and Python…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the arguments, a quotation mark is not closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run with these (F5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the program chooses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start method</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
</context>
<context>
    <name>PythonChoice</name>
    <message>
        <source>Python</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one inside Procession ({version})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one that runs Procession ({version})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} in {folder}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Remedy</name>
    <message>
        <source>Copy the pip command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another Python…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportSheet</name>
    <message>
        <source>The report names neither you nor this computer, and is sent to nobody: copy it to where you want it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the log&apos;s folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} more stand in the list of the first screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SaveSheet</name>
    <message>
        <source>Save the recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished">进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at what is inside…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which file?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsSheet</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes when the system does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Better in a lit room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each change is shown at rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a list of what was opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pythons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None was chosen by hand; those around a script are found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget everything…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What Procession remembers from one start to the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget these settings, the list of what was opened, how your own scripts are run, the Pythons, and the place and the size of the window? Your files stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Several</name>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: only some</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>Search (Ctrl+K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open your own script…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open your own script (Ctrl+Shift+O)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept, not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpeedSlider</name>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>{rate}/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inside for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue() N{MIDDLE DOT} {n} not in the pipe yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{left} of {all} still undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full: {count} of {capacity}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JoinableQueue N{MIDDLE DOT} {left} of {all} undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JoinableQueue()</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SimpleQueue() N{MIDDLE DOT} first in, first out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue({n}) N{MIDDLE DOT} first in, first out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue() N{MIDDLE DOT} first in, first out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pipe() N{MIDDLE DOT} both ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listener, Client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pipe(duplex=False) N{MIDDLE DOT} one way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>question and answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>real time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mixed at {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asleep in wait()</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for set()</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semaphore({n}) N{MIDDLE DOT} a signal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>room for {n} N{MIDDLE DOT} {free} free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Barrier({n}) N{MIDDLE DOT} broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Barrier N{MIDDLE DOT} {here} of {n} here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>room for one</source>
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
        <source>free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{run} run, {wait} wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {all} done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {all}, {lost} lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{type}, {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{type}, unlinked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contents not traced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Process {name}: {state}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {count} messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {count} of {capacity} messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File {name}: {count} lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {free} of {n} free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {free} of {n} free, {waiters} must wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {sleepers} wait to be notified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: nobody holds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {owner} holds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {owner} holds it, {waiters} must wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: not set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: not set, {waiters} must wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: broken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {count} of {n} have come: {here}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: nobody of {n} has come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {run} tasks run, {wait} wait, {done} are done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {n} calls, {waiting} wait for an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {size} of shared memory, contents not traced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Last event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Stills</name>
    <message>
        <source>blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for the reply</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Keep at the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep at the top no longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide this lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all lanes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order as at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelineCorner</name>
    <message>
        <source>Only related</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only lanes that have to do with what is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As much room as it took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same room for every event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Axis of the timeline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopLine</name>
    <message>
        <source>Esc  Leave</source>
        <translation>Esc 退出</translation>
    </message>
    <message>
        <source>Leave presenter mode</source>
        <translation>退出演示模式</translation>
    </message>
    <message>
        <source>Event {n}</source>
        <translation>第 {n} 个事件</translation>
    </message>
    <message>
        <source>Event {n} of {all}</source>
        <translation>事件 {n}/{all}</translation>
    </message>
    <message>
        <source>Round {n}</source>
        <translation>第 {n} 轮</translation>
    </message>
    <message>
        <source>{round} · {event}</source>
        <translation>{round} · {event}</translation>
    </message>
</context>
<context>
    <name>Transport</name>
    <message>
        <source>One event after another, a second each at normal speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time as it was, multiplied by the speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One by one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Real time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
