<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AboutSheet</name>
    <message>
        <source>About Procession</source>
        <translation>关于 Procession</translation>
    </message>
    <message>
        <source>This copy</source>
        <translation>本机版本</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Procession {version}</source>
        <translation>Procession {version}</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>组成部分</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>All of this as text, for a report of a fault</source>
        <translation>以文本形式复制全部内容，用于报告故障</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Its maker ships no text of the licence with it.</source>
        <translation>作者没有随附许可证文本。</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>LIVE</source>
        <translation>直播</translation>
    </message>
    <message>
        <source>To the present</source>
        <translation>回到当前</translation>
    </message>
    <message>
        <source>Esc  Leave</source>
        <translation>Esc 退出</translation>
    </message>
    <message>
        <source>Leave presenter mode</source>
        <translation>退出演示模式</translation>
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
        <translation>说明</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Parameters of {title}</source>
        <translation>“{title}”的参数</translation>
    </message>
    <message>
        <source>Enter ↵</source>
        <translation>Enter ↵</translation>
    </message>
</context>
<context>
    <name>CodePanel</name>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>This recording has no source files.</source>
        <translation>这个记录不含源文件。</translation>
    </message>
</context>
<context>
    <name>CodeView</name>
    <message>
        <source>Source</source>
        <translation>源代码</translation>
    </message>
    <message>
        <source>{name} at line {line}: {code}</source>
        <translation>{name}，第 {line} 行：{code}</translation>
    </message>
    <message>
        <source>since line {line}, {time}</source>
        <translation>自第 {line} 行起，{time}</translation>
    </message>
</context>
<context>
    <name>ComplaintLine</name>
    <message>
        <source>What went wrong</source>
        <translation>出错说明</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
</context>
<context>
    <name>EventModel</name>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Time (s)</source>
        <translation>时间（秒）</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>进程</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>On</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>代码行</translation>
    </message>
</context>
<context>
    <name>EventPanel</name>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
</context>
<context>
    <name>EventTable</name>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Copy the rows</source>
        <translation>复制所选行</translation>
    </message>
    <message>
        <source>Copy this cell</source>
        <translation>复制此单元格</translation>
    </message>
</context>
<context>
    <name>EventTools</name>
    <message>
        <source>Filter the events</source>
        <translation>筛选事件</translation>
    </message>
    <message>
        <source>Only events with this text</source>
        <translation>只显示含有这段文字的事件</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>进程</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>On</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>仅选中</translation>
    </message>
    <message>
        <source>Only what is selected on the stage</source>
        <translation>只显示画面上选中的对象</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events</source>
        <translation>
            <numerusform>%Ln 个事件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of %Ln events</source>
        <translation>
            <numerusform>%Ln 个事件中的 {n} 个</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} so far of {count}</source>
        <translation>已查 {count} 个，找到 {n} 个</translation>
    </message>
</context>
<context>
    <name>ExportLine</name>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Exporting: {part} %</source>
        <translation>正在导出：{part}%</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>已保存为 {name}</translation>
    </message>
</context>
<context>
    <name>ExportSheet</name>
    <message>
        <source>First event</source>
        <translation>第一个事件</translation>
    </message>
    <message>
        <source>Last event</source>
        <translation>最后一个事件</translation>
    </message>
    <message>
        <source>to</source>
        <translation>至</translation>
    </message>
    <message>
        <source>From here</source>
        <translation>从此处开始</translation>
    </message>
    <message>
        <source>Whole run</source>
        <translation>整个运行</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>逐个事件</translation>
    </message>
    <message>
        <source>Real time</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>节奏</translation>
    </message>
    <message>
        <source>The last event is before the first.</source>
        <translation>最后一个事件早于第一个事件。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>画面</translation>
    </message>
    <message>
        <source>What stands there now</source>
        <translation>画面当前的样子</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间轴</translation>
    </message>
    <message>
        <source>Who did what when</source>
        <translation>谁在何时做了什么</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>All of the window</source>
        <translation>整个窗口</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>影片</translation>
    </message>
    <message>
        <source>The stage in motion</source>
        <translation>动态的画面</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>The events, for other programs</source>
        <translation>事件数据，供其他程序使用</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>清晰度</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>In the window&apos;s colours, transparent</source>
        <translation>使用窗口的颜色，背景透明</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>背景</translation>
    </message>
    <message>
        <source>With caption and title</source>
        <translation>带说明和标题</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>不带</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Put the picture on the clipboard</source>
        <translation>把图片复制到剪贴板</translation>
    </message>
    <message>
        <source>As it is shown</source>
        <translation>与显示的一致</translation>
    </message>
    <message>
        <source>The whole run</source>
        <translation>整个运行</translation>
    </message>
    <message>
        <source>A slide, 16:9</source>
        <translation>幻灯片，16:9</translation>
    </message>
    <message>
        <source>Which file?</source>
        <translation>保存到哪个文件？</translation>
    </message>
    <message>
        <source>There is no folder {path}.</source>
        <translation>文件夹 {path} 不存在。</translation>
    </message>
    <message>
        <source>There is such a file already: choose it to replace it.</source>
        <translation>文件已存在：要替换它，先选择它。</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Find a process or a resource</source>
        <translation>查找进程或资源</translation>
    </message>
    <message>
        <source>Find on the stage</source>
        <translation>在画面上查找</translation>
    </message>
    <message>
        <source>{n} of {count}</source>
        <translation>{n}/{count}</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>找到 {count} 个</translation>
    </message>
    <message>
        <source>none</source>
        <translation>未找到</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>Choose a program to watch</source>
        <translation>选择一个要观看的程序</translation>
    </message>
    <message>
        <source>Each one is a real Python program with real processes. One click runs it.</source>
        <translation>每一个都是真实的 Python 程序，运行真实的进程。单击即可运行。</translation>
    </message>
    <message>
        <source>No program matches this search.</source>
        <translation>没有符合搜索条件的程序。</translation>
    </message>
</context>
<context>
    <name>GroupBlock</name>
    <message>
        <source>all {count}</source>
        <translation>全部 {count} 个</translation>
    </message>
    <message>
        <source>All of {group}</source>
        <translation>“{group}”中的全部程序</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>LeaveSheet</name>
    <message>
        <source>Unsaved notes</source>
        <translation>未保存的笔记</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>不保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
</context>
<context>
    <name>LessonForm</name>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>开始于</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>结束于</translation>
    </message>
    <message>
        <source>Begin at the playhead</source>
        <translation>从播放头处开始</translation>
    </message>
    <message>
        <source>End at the playhead</source>
        <translation>在播放头处结束</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>此处</translation>
    </message>
    <message>
        <source>Seconds, event:17, or a kind of event and which one: SendBlocked:2</source>
        <translation>秒数、event:17，或事件种类加序号，如 SendBlocked:2</translation>
    </message>
    <message>
        <source>The start</source>
        <translation>开头</translation>
    </message>
    <message>
        <source>The end of the run</source>
        <translation>运行结束</translation>
    </message>
    <message>
        <source>Asked before it</source>
        <translation>运行前的问题</translation>
    </message>
    <message>
        <source>Write a question…</source>
        <translation>编写问题…</translation>
    </message>
    <message>
        <source>It is settled by the event at the playhead</source>
        <translation>由播放头处的事件给出答案</translation>
    </message>
    <message>
        <source>Notes for the presenter</source>
        <translation>讲稿备注</translation>
    </message>
    <message>
        <source>Change or remove this question</source>
        <translation>修改或移除这个问题</translation>
    </message>
    <message>
        <source>Seconds, event:17, or a kind of event such as SendBlocked:2.</source>
        <translation>可填秒数、event:17，或事件种类加序号，如 SendBlocked:2。</translation>
    </message>
</context>
<context>
    <name>LessonLine</name>
    <message>
        <source>Lesson</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>The step before</source>
        <translation>上一环节</translation>
    </message>
    <message>
        <source>The next step</source>
        <translation>下一环节</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Notes for the presenter</source>
        <translation>讲稿备注</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>修改…</translation>
    </message>
    <message>
        <source>Change the lesson</source>
        <translation>修改课程</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close the lesson</source>
        <translation>关闭课程</translation>
    </message>
    <message>
        <source>All steps of the lesson</source>
        <translation>课程的全部环节</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>第 {number}/{count} 环节</translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n 个环节</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LessonSheet</name>
    <message>
        <source>Change the lesson</source>
        <translation>修改课程</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Title of the lesson</source>
        <translation>课程标题</translation>
    </message>
    <message>
        <source>Steps of the lesson</source>
        <translation>课程的环节</translation>
    </message>
    <message>
        <source>No steps yet. Run a program or open a recording in the window, and add it here.</source>
        <translation>还没有环节。先在窗口中运行一个程序或打开一份记录，再到这里添加。</translation>
    </message>
    <message>
        <source>Move the step up (Alt+Up)</source>
        <translation>上移环节（Alt+Up）</translation>
    </message>
    <message>
        <source>Move the step down (Alt+Down)</source>
        <translation>下移环节（Alt+Down）</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove the step (Del)</source>
        <translation>移除环节（Del）</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show the step in the window (Enter)</source>
        <translation>在窗口中显示该环节（Enter）</translation>
    </message>
    <message>
        <source>Add the program that is shown</source>
        <translation>添加当前程序</translation>
    </message>
    <message>
        <source>It runs anew at this step, with these parameters</source>
        <translation>到这个环节时用这些参数重新运行</translation>
    </message>
    <message>
        <source>Add this run as a recording</source>
        <translation>把这次运行添加为记录</translation>
    </message>
    <message>
        <source>It goes into the file of the lesson, and is the same each time</source>
        <translation>记录存入课程文件，每次播放都相同</translation>
    </message>
    <message>
        <source>New lesson</source>
        <translation>新建课程</translation>
    </message>
    <message>
        <source>Begin another lesson</source>
        <translation>另建一门课程</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>Lower</name>
    <message>
        <source>Panes under the stage</source>
        <translation>画面下方的面板</translation>
    </message>
    <message>
        <source>Fold this pane away</source>
        <translation>收起面板</translation>
    </message>
    <message>
        <source>Unfold this pane</source>
        <translation>展开面板</translation>
    </message>
</context>
<context>
    <name>NoteSheet</name>
    <message>
        <source>Note</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>笔记内容</translation>
    </message>
    <message>
        <source>What is to be seen here?</source>
        <translation>这里能看到什么？</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>Notes</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Write…</source>
        <translation>编写…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>No notes yet. Ctrl+D puts a bookmark at the instant that is shown, N writes a note on it. They are kept in the recording when it is saved.</source>
        <translation>还没有笔记。Ctrl+D 在当前时刻设置书签，N 为它写笔记。保存记录时，书签和笔记一并保存。</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>写笔记…</translation>
    </message>
    <message>
        <source>Remove the bookmark</source>
        <translation>删除书签</translation>
    </message>
    <message>
        <source>Set a bookmark</source>
        <translation>设置书签</translation>
    </message>
    <message>
        <source>Write a note on the instant that is shown (N)</source>
        <translation>为当前时刻写笔记 (N)</translation>
    </message>
</context>
<context>
    <name>OpenedList</name>
    <message>
        <source>Remove from this list</source>
        <translation>从列表中移除</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>Forget what was opened; no file is touched</source>
        <translation>清除打开记录，不影响任何文件</translation>
    </message>
</context>
<context>
    <name>OutputCorner</name>
    <message>
        <source>Show more of what was printed before</source>
        <translation>显示更早的输出</translation>
    </message>
    <message>
        <source>Find in the output</source>
        <translation>在输出中查找</translation>
    </message>
    <message>
        <source>Only what was printed with this text</source>
        <translation>只显示含有这段文字的输出</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>进程</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>{n} earlier</source>
        <translation>更早的 {n} 条</translation>
    </message>
    <message>
        <source>{n} found</source>
        <translation>找到 {n} 条</translation>
    </message>
</context>
<context>
    <name>OutputPanel</name>
    <message>
        <source>Nothing has been printed yet.</source>
        <translation>还没有输出。</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
</context>
<context>
    <name>OwnQuestionSheet</name>
    <message>
        <source>A question of your own</source>
        <translation>自己的问题</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>What is asked before this step?</source>
        <translation>在这个环节之前问什么？</translation>
    </message>
    <message>
        <source>Answer {number}</source>
        <translation>答案 {number}</translation>
    </message>
    <message>
        <source>right</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>Answer {number} is right</source>
        <translation>答案 {number} 是正确的</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>It is settled by event {number}.</source>
        <translation>由第 {number} 个事件给出答案。</translation>
    </message>
    <message>
        <source>It is settled where the playhead is now: by event {number}.</source>
        <translation>答案由播放头处的事件给出：第 {number} 个事件。</translation>
    </message>
    <message>
        <source>It takes a question and two answers, one of which is right.</source>
        <translation>需要一个问题和至少两个答案，其中一个是正确的。</translation>
    </message>
</context>
<context>
    <name>OwnSheet</name>
    <message>
        <source>Open your own script</source>
        <translation>打开自己的脚本</translation>
    </message>
    <message>
        <source>Your own script</source>
        <translation>自己的脚本</translation>
    </message>
    <message>
        <source>A script runs with your own rights: it can read, change and delete all that you can. Procession watches it and does not hold it back. Run what you trust.</source>
        <translation>脚本以你自己的权限运行：凡是你能读取、修改和删除的，它也能。Procession 只观察，不限制。请只运行可信的脚本。</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>脚本</translation>
    </message>
    <message>
        <source>A file, as after python</source>
        <translation>一个文件，如同写在 python 之后</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>模块</translation>
    </message>
    <message>
        <source>A module, as after python -m</source>
        <translation>一个模块，如同写在 python -m 之后</translation>
    </message>
    <message>
        <source>Choose the script</source>
        <translation>选择脚本</translation>
    </message>
    <message>
        <source>Choose the working folder</source>
        <translation>选择工作目录</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>命令行参数</translation>
    </message>
    <message>
        <source>Working folder</source>
        <translation>工作目录</translation>
    </message>
    <message>
        <source>Start method</source>
        <translation>启动方式</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python 解释器</translation>
    </message>
    <message>
        <source>As the program chooses</source>
        <translation>由程序决定</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Asking the Python…</source>
        <translation>正在询问 Python 解释器…</translation>
    </message>
    <message>
        <source>Which module?</source>
        <translation>运行哪个模块？</translation>
    </message>
    <message>
        <source>Which script?</source>
        <translation>运行哪个脚本？</translation>
    </message>
    <message>
        <source>There is no script {path}.</source>
        <translation>脚本 {path} 不存在。</translation>
    </message>
    <message>
        <source>In the arguments, a quotation mark is not closed.</source>
        <translation>命令行参数中有一个引号没有闭合。</translation>
    </message>
    <message>
        <source>In which folder is the module?</source>
        <translation>模块在哪个文件夹？</translation>
    </message>
    <message>
        <source>There is no folder {path}.</source>
        <translation>文件夹 {path} 不存在。</translation>
    </message>
    <message>
        <source>Path of the file</source>
        <translation>文件的路径</translation>
    </message>
    <message>
        <source>Where the module is found</source>
        <translation>模块所在的文件夹</translation>
    </message>
    <message>
        <source>The script&apos;s own</source>
        <translation>脚本所在的文件夹</translation>
    </message>
</context>
<context>
    <name>Parameters</name>
    <message>
        <source>Start method</source>
        <translation>启动方式</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>命令行参数</translation>
    </message>
    <message>
        <source>This is a recording: nothing is run.</source>
        <translation>这是记录，没有要运行的程序。</translation>
    </message>
    <message>
        <source>arguments</source>
        <translation>命令行参数</translation>
    </message>
    <message>
        <source>Folder and Python…</source>
        <translation>目录和 Python…</translation>
    </message>
    <message>
        <source>In the arguments, a quotation mark is not closed.</source>
        <translation>命令行参数中有一个引号没有闭合。</translation>
    </message>
    <message>
        <source>Run with these (F5)</source>
        <translation>以这些参数运行 (F5)</translation>
    </message>
    <message>
        <source>As the program chooses</source>
        <translation>由程序决定</translation>
    </message>
    <message>
        <source>start method</source>
        <translation>启动方式</translation>
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
        <translation>Python 解释器</translation>
    </message>
    <message>
        <source>Another…</source>
        <translation>其他…</translation>
    </message>
    <message>
        <source>The one inside Procession ({version})</source>
        <translation>Procession 自带的（{version}）</translation>
    </message>
    <message>
        <source>The one that runs Procession ({version})</source>
        <translation>运行 Procession 的（{version}）</translation>
    </message>
    <message>
        <source>{name} in {folder}</source>
        <translation>{folder} 中的 {name}</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Hands (H)</source>
        <translation>举手 (H)</translation>
    </message>
    <message>
        <source>Show of hands (H)</source>
        <translation>举手统计 (H)</translation>
    </message>
    <message>
        <source>Count the hands: a click on an answer is one more</source>
        <translation>统计举手人数：点一下答案，加一人</translation>
    </message>
    <message>
        <source>Skip (Esc)</source>
        <translation>跳过 (Esc)</translation>
    </message>
    <message>
        <source>Skip all (S)</source>
        <translation>全部跳过 (S)</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>One hand less for {n}</source>
        <translation>{n} 少一人举手</translation>
    </message>
</context>
<context>
    <name>Remedy</name>
    <message>
        <source>Copy the pip command</source>
        <translation>复制 pip 命令</translation>
    </message>
    <message>
        <source>Choose another Python…</source>
        <translation>选择其他 Python…</translation>
    </message>
</context>
<context>
    <name>ReportSheet</name>
    <message>
        <source>The report names neither you nor this computer, and is sent to nobody: copy it to where you want it.</source>
        <translation>报告中没有你和这台计算机的名字，也不会发送给任何人。请自行复制到需要的地方。</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Show the log&apos;s folder</source>
        <translation>显示日志文件夹</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>{n} more stand in the list of the first screen.</source>
        <translation>首页的列表中还有 {n} 个。</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>复制报告</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>SaveSheet</name>
    <message>
        <source>Save the recording</source>
        <translation>保存记录</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Looking at what is inside…</source>
        <translation>正在查看其中的内容…</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Which file?</source>
        <translation>保存到哪个文件？</translation>
    </message>
</context>
<context>
    <name>SettingsSheet</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Ask before a run, and tell the answer in it</source>
        <translation>运行前提问，并在运行中给出答案</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Changes when the system does</source>
        <translation>随系统改变</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Better in a lit room</source>
        <translation>更适合明亮的房间</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>有动画</translation>
    </message>
    <message>
        <source>Still</source>
        <translation>静止</translation>
    </message>
    <message>
        <source>Each change is shown at rest</source>
        <translation>每次变化都直接显示结果</translation>
    </message>
    <message>
        <source>Keep a list of what was opened</source>
        <translation>保留最近打开的列表</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>背景</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>动画</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近打开</translation>
    </message>
    <message>
        <source>Pythons</source>
        <translation>Python 解释器</translation>
    </message>
    <message>
        <source>None was chosen by hand; those around a script are found.</source>
        <translation>没有手动选择的解释器；脚本附近的会自动找到。</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Forget {path}</source>
        <translation>不再记住 {path}</translation>
    </message>
    <message>
        <source>Forget everything…</source>
        <translation>全部清除…</translation>
    </message>
    <message>
        <source>What Procession remembers from one start to the next</source>
        <translation>Procession 在两次启动之间记住的内容</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Forget everything</source>
        <translation>全部清除</translation>
    </message>
    <message>
        <source>Forget these settings, the list of what was opened, how your own scripts are run, the Pythons, and the place and the size of the window? Your files stay as they are.</source>
        <translation>忘记这些设置、最近打开的列表、自己的脚本的运行方式、选过的 Python，以及窗口的位置和大小？你的文件保持不变。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
</context>
<context>
    <name>Several</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>{n} more</source>
        <translation>还有 {n} 个</translation>
    </message>
    <message>
        <source>{name}: {n}</source>
        <translation>{name}：{n}</translation>
    </message>
    <message>
        <source>{name}: only some</source>
        <translation>{name}：只显示一部分</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>Search (Ctrl+K)</source>
        <translation>搜索 (Ctrl+K)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Open your own script…</source>
        <translation>打开自己的脚本…</translation>
    </message>
    <message>
        <source>Open your own script (Ctrl+Shift+O)</source>
        <translation>打开自己的脚本 (Ctrl+Shift+O)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>The whole tutorial</source>
        <translation>完整教程</translation>
    </message>
    <message>
        <source>All of it, step by step (Ctrl+T)</source>
        <translation>从头到尾，逐个环节（Ctrl+T）</translation>
    </message>
    <message>
        <source>Kept, not saved</source>
        <translation>已保留，未保存</translation>
    </message>
    <message>
        <source>Delete this recording</source>
        <translation>删除这个记录</translation>
    </message>
    <message>
        <source>Earlier runs</source>
        <translation>之前的运行</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近打开</translation>
    </message>
</context>
<context>
    <name>SpeedSlider</name>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>{rate}/s</source>
        <translation>{rate}/秒</translation>
    </message>
    <message>
        <source>inside for</source>
        <translation>已持有</translation>
    </message>
    <message>
        <source>took</source>
        <translation>读出</translation>
    </message>
    <message>
        <source>{left} of {all} still undone</source>
        <translation>还有 {left}/{all} 未完成</translation>
    </message>
    <message>
        <source>full: {count} of {capacity}</source>
        <translation>队列已满：{count}/{capacity}</translation>
    </message>
    <message>
        <source>JoinableQueue()</source>
        <translation>JoinableQueue()</translation>
    </message>
    <message>
        <source>Listener, Client</source>
        <translation>Listener, Client</translation>
    </message>
    <message>
        <source>question and answer</source>
        <translation>提问与回复</translation>
    </message>
    <message>
        <source>real time</source>
        <translation>实际用时</translation>
    </message>
    <message>
        <source>mixed at {n}</source>
        <translation>第 {n} 行混入</translation>
    </message>
    <message>
        <source>asleep in wait()</source>
        <translation>在 wait() 中等待</translation>
    </message>
    <message>
        <source>waits for set()</source>
        <translation>等待 set()</translation>
    </message>
    <message>
        <source>waiting line</source>
        <translation>等待行列</translation>
    </message>
    <message>
        <source>{n} wait</source>
        <translation>{n} 个在等待</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>room for one</source>
        <translation>只容一个</translation>
    </message>
    <message>
        <source>set</source>
        <translation>已设置</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>free</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>{run} run, {wait} wait</source>
        <translation>{run} 个运行，{wait} 个等待</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>{done} of {all} done</source>
        <translation>完成 {done}/{all}</translation>
    </message>
    <message>
        <source>{done} of {all}, {lost} lost</source>
        <translation>完成 {done}/{all}，丢失 {lost}</translation>
    </message>
    <message>
        <source>results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>{n} more</source>
        <translation>还有 {n} 个</translation>
    </message>
    <message>
        <source>{type}, {size}</source>
        <translation>{type}，{size}</translation>
    </message>
    <message>
        <source>{type}, unlinked</source>
        <translation>{type}，已 unlink</translation>
    </message>
    <message>
        <source>contents not traced</source>
        <translation>不跟踪内容</translation>
    </message>
    <message>
        <source>Process {name}: {state}.</source>
        <translation>进程“{name}”：{state}。</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n messages.</source>
        <translation>
            <numerusform>{name}：%n 个数据。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: {count} of %n messages.</source>
        <translation>
            <numerusform>{name}：{count}/%n 个数据。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>File {name}: %n lines.</source>
        <translation>
            <numerusform>文件 {name}：%n 行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n tasks run; {wait} waiting, {done} done.</source>
        <translation>
            <numerusform>{name}：%n 个任务在运行，{wait} 个在等待，{done} 个已完成。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n calls, {waiting} not answered yet.</source>
        <translation>
            <numerusform>{name}：%n 次调用，{waiting} 个在等待结果。</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {free} of {n} free.</source>
        <translation>{name}：{free}/{n} 个空闲。</translation>
    </message>
    <message>
        <source>{name}: {free} of {n} free, {waiters} must wait.</source>
        <translation>{name}：{free}/{n} 个空闲，{waiters} 必须等待。</translation>
    </message>
    <message>
        <source>{name}: {sleepers} wait to be notified.</source>
        <translation>{name}：{sleepers} 等待通知。</translation>
    </message>
    <message>
        <source>{name}: nobody holds it.</source>
        <translation>{name}：没有进程持有。</translation>
    </message>
    <message>
        <source>{name}: {owner} holds it.</source>
        <translation>{name}：由 {owner} 持有。</translation>
    </message>
    <message>
        <source>{name}: {owner} holds it, {waiters} must wait.</source>
        <translation>{name}：由 {owner} 持有，{waiters} 必须等待。</translation>
    </message>
    <message>
        <source>{name}: not set.</source>
        <translation>{name}：未设置。</translation>
    </message>
    <message>
        <source>{name}: set.</source>
        <translation>{name}：已设置。</translation>
    </message>
    <message>
        <source>{name}: not set, {waiters} must wait.</source>
        <translation>{name}：未设置，{waiters} 必须等待。</translation>
    </message>
    <message>
        <source>{name}: broken.</source>
        <translation>{name}：已损坏。</translation>
    </message>
    <message>
        <source>{name}: {count} of {n} have come: {here}.</source>
        <translation>{name}：已到 {count}/{n}：{here}。</translation>
    </message>
    <message>
        <source>{name}: nobody of {n} has come.</source>
        <translation>{name}：{n} 个都还没到。</translation>
    </message>
    <message>
        <source>{name}: {size} of shared memory, contents not traced.</source>
        <translation>{name}：{size} 共享内存，不跟踪内容。</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>画面</translation>
    </message>
    <message>
        <source>Queue() · {n} not in the pipe yet</source>
        <translation>Queue() · {n} 个尚未写入管道</translation>
    </message>
    <message>
        <source>JoinableQueue · {left} of {all} undone</source>
        <translation>JoinableQueue · {left}/{all} 未完成</translation>
    </message>
    <message>
        <source>SimpleQueue() · first in, first out</source>
        <translation>SimpleQueue() · 先进先出</translation>
    </message>
    <message>
        <source>Queue({n}) · first in, first out</source>
        <translation>Queue({n}) · 先进先出</translation>
    </message>
    <message>
        <source>Queue() · first in, first out</source>
        <translation>Queue() · 先进先出</translation>
    </message>
    <message>
        <source>Pipe() · both ways</source>
        <translation>Pipe() · 双向</translation>
    </message>
    <message>
        <source>Pipe(duplex=False) · one way</source>
        <translation>Pipe(duplex=False) · 单向</translation>
    </message>
    <message>
        <source>Semaphore({n}) · a signal</source>
        <translation>Semaphore({n}) · 信号</translation>
    </message>
    <message>
        <source>room for {n} · {free} free</source>
        <translation>{n} 个位置 · {free} 个空闲</translation>
    </message>
    <message>
        <source>Barrier({n}) · broken</source>
        <translation>Barrier({n}) · 已损坏</translation>
    </message>
    <message>
        <source>Barrier · {here} of {n} here</source>
        <translation>Barrier · 已到 {here}/{n}</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Last event</source>
        <translation>最近的事件</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>计数</translation>
    </message>
</context>
<context>
    <name>Stills</name>
    <message>
        <source>blocked</source>
        <translation>被阻塞</translation>
    </message>
    <message>
        <source>waits for the reply</source>
        <translation>等待回复</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Keep at the top</source>
        <translation>固定在顶部</translation>
    </message>
    <message>
        <source>Keep at the top no longer</source>
        <translation>取消固定</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Hide this lane</source>
        <translation>隐藏这条泳道</translation>
    </message>
    <message>
        <source>Show all lanes</source>
        <translation>显示全部泳道</translation>
    </message>
    <message>
        <source>Order as at first</source>
        <translation>恢复原来的顺序</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间轴</translation>
    </message>
</context>
<context>
    <name>TimelineCorner</name>
    <message>
        <source>Only related</source>
        <translation>仅相关</translation>
    </message>
    <message>
        <source>Show only lanes that have to do with what is selected</source>
        <translation>只显示与选中对象有关的泳道</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>As much room as it took</source>
        <translation>宽度与用时成比例</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>The same room for every event</source>
        <translation>每个事件宽度相同</translation>
    </message>
    <message>
        <source>Axis of the timeline</source>
        <translation>时间轴的刻度方式</translation>
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
        <translation>一个事件接着一个事件，正常速度下每个一秒</translation>
    </message>
    <message>
        <source>Time as it was, multiplied by the speed</source>
        <translation>按实际时间播放，再乘以速度</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>逐个事件</translation>
    </message>
    <message>
        <source>Real time</source>
        <translation>实时</translation>
    </message>
</context>
</TS>
