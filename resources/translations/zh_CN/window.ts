<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>Installed as</source>
        <translation>安装方式</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>组成</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>屏幕</translation>
    </message>
    <message>
        <source>Start methods</source>
        <translation>启动方式</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>日志</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Playhead</source>
        <translation>播放头</translation>
    </message>
    <message>
        <source>Events and notes</source>
        <translation>事件与笔记</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Before a room</source>
        <translation>讲堂</translation>
    </message>
    <message>
        <source>Procession</source>
        <translation>Procession</translation>
    </message>
    <message>
        <source>Open your own script…</source>
        <translation>打开自己的脚本…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Copy the stage as a picture</source>
        <translation>把画面复制为图片</translation>
    </message>
    <message>
        <source>Run the program again</source>
        <translation>重新运行程序</translation>
    </message>
    <message>
        <source>Stop the program</source>
        <translation>停止程序</translation>
    </message>
    <message>
        <source>Ask questions before a run</source>
        <translation>运行前提问</translation>
    </message>
    <message>
        <source>List of programs</source>
        <translation>程序列表</translation>
    </message>
    <message>
        <source>Search the programs</source>
        <translation>搜索程序</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>播放或暂停</translation>
    </message>
    <message>
        <source>Forward one event</source>
        <translation>前进一个事件</translation>
    </message>
    <message>
        <source>Back one event</source>
        <translation>后退一个事件</translation>
    </message>
    <message>
        <source>On, as with a clicker</source>
        <translation>前进（同翻页器）</translation>
    </message>
    <message>
        <source>Back, as with a clicker</source>
        <translation>后退（同翻页器）</translation>
    </message>
    <message>
        <source>To the start</source>
        <translation>回到开头</translation>
    </message>
    <message>
        <source>To the latest event</source>
        <translation>跳到最新事件</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>加快</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>放慢</translation>
    </message>
    <message>
        <source>To the cause of the event</source>
        <translation>跳到事件的原因</translation>
    </message>
    <message>
        <source>To its first consequence</source>
        <translation>跳到第一个后果</translation>
    </message>
    <message>
        <source>To the answer of a question</source>
        <translation>跳到问题的答案</translation>
    </message>
    <message>
        <source>Compare other events with this one</source>
        <translation>以此事件为准比较其他事件</translation>
    </message>
    <message>
        <source>Dim what cannot have led to the event</source>
        <translation>淡化不可能导致此事件的部分</translation>
    </message>
    <message>
        <source>Filter the events</source>
        <translation>筛选事件</translation>
    </message>
    <message>
        <source>Set or remove a bookmark</source>
        <translation>添加或移除书签</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>写笔记…</translation>
    </message>
    <message>
        <source>To the bookmark before</source>
        <translation>跳到上一个书签</translation>
    </message>
    <message>
        <source>To the next bookmark</source>
        <translation>跳到下一个书签</translation>
    </message>
    <message>
        <source>Lesson: the whole tutorial</source>
        <translation>课程：完整教程</translation>
    </message>
    <message>
        <source>Add what is shown to the lesson</source>
        <translation>把当前内容加入课程</translation>
    </message>
    <message>
        <source>Notes for the presenter</source>
        <translation>讲稿备注</translation>
    </message>
    <message>
        <source>New lesson…</source>
        <translation>新建课程…</translation>
    </message>
    <message>
        <source>Change the lesson…</source>
        <translation>修改课程…</translation>
    </message>
    <message>
        <source>Next step of the lesson</source>
        <translation>课程的下一环节</translation>
    </message>
    <message>
        <source>Step of the lesson before</source>
        <translation>课程的上一环节</translation>
    </message>
    <message>
        <source>Save the lesson</source>
        <translation>保存课程</translation>
    </message>
    <message>
        <source>Close the lesson</source>
        <translation>关闭课程</translation>
    </message>
    <message>
        <source>Fit the stage and lay it out anew</source>
        <translation>重新布局，显示整个画面</translation>
    </message>
    <message>
        <source>Find on the stage</source>
        <translation>在画面中查找</translation>
    </message>
    <message>
        <source>Resize the parts of the window</source>
        <translation>调整窗口各部分的大小</translation>
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
        <translation>深色或浅色</translation>
    </message>
    <message>
        <source>Motion or stillness</source>
        <translation>动画或静止</translation>
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
        <translation>先关闭，再离开并停止；返回</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Report a problem…</source>
        <translation>报告问题…</translation>
    </message>
    <message>
        <source>About Procession</source>
        <translation>关于 Procession</translation>
    </message>
    <message>
        <source>Close Procession</source>
        <translation>关闭 Procession</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>There is no font with Chinese characters here: the window speaks English.</source>
        <translation>这里没有中文字体：窗口使用英文。</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>Questions are asked before the next run.</source>
        <translation>下次运行前会先提问。</translation>
    </message>
    <message>
        <source>No questions are asked any more.</source>
        <translation>不再提问。</translation>
    </message>
    <message>
        <source>Ask no questions</source>
        <translation>不再提问</translation>
    </message>
    <message>
        <source>Ask questions before a run</source>
        <translation>运行前提问</translation>
    </message>
</context>
<context>
    <name>Bookmarks</name>
    <message>
        <source>There is room for {n} notes, and no more.</source>
        <translation>最多只能有 {n} 条笔记。</translation>
    </message>
    <message>
        <source>At {time}: {what}</source>
        <translation>{time}：{what}</translation>
    </message>
</context>
<context>
    <name>Caption</name>
    <message>
        <source>Stopping: the program is asked to end.</source>
        <translation>正在停止：请求程序结束。</translation>
    </message>
    <message>
        <source>Stopping: the program is told to end.</source>
        <translation>正在停止：要求程序结束。</translation>
    </message>
    <message>
        <source>Stopping: what is left is killed.</source>
        <translation>正在停止：强制退出余下的进程。</translation>
    </message>
</context>
<context>
    <name>Clicker</name>
    <message>
        <source>Waits for the next event…</source>
        <translation>正在等待下一个事件…</translation>
    </message>
</context>
<context>
    <name>Controls</name>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Let nothing move</source>
        <translation>关闭动画</translation>
    </message>
    <message>
        <source>Let things move</source>
        <translation>开启动画</translation>
    </message>
</context>
<context>
    <name>Course</name>
    <message>
        <source>This was the last step of the lesson.</source>
        <translation>这是课程的最后一个环节。</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Open a script, a recording or a lesson</source>
        <translation>打开脚本、记录或课程</translation>
    </message>
    <message>
        <source>Scripts, recordings and lessons (*.py *.pyw *.pyz {suffixes});;All files (*)</source>
        <translation>脚本、记录和课程 (*.py *.pyw *.pyz {suffixes});;所有文件 (*)</translation>
    </message>
    <message>
        <source>Choose a script</source>
        <translation>选择脚本</translation>
    </message>
    <message>
        <source>Python scripts (*.py *.pyw *.pyz);;All files (*)</source>
        <translation>Python 脚本 (*.py *.pyw *.pyz);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Choose the working folder</source>
        <translation>选择工作目录</translation>
    </message>
    <message>
        <source>Choose a Python</source>
        <translation>选择 Python</translation>
    </message>
    <message>
        <source>Export as</source>
        <translation>导出为</translation>
    </message>
    <message>
        <source>Save the recording</source>
        <translation>保存记录</translation>
    </message>
    <message>
        <source>Recordings (*{suffix})</source>
        <translation>记录 (*{suffix})</translation>
    </message>
    <message>
        <source>Save the lesson</source>
        <translation>保存课程</translation>
    </message>
    <message>
        <source>Lessons (*{suffix})</source>
        <translation>课程 (*{suffix})</translation>
    </message>
</context>
<context>
    <name>Dropping</name>
    <message>
        <source>Procession shows one thing at a time: drop one script, recording or lesson.</source>
        <translation>Procession 一次只显示一样内容：只拖入一个脚本、记录或课程。</translation>
    </message>
    <message>
        <source>{address} is no file: save it as one, and open that.</source>
        <translation>{address} 不是文件：请先存为文件，再打开。</translation>
    </message>
    <message>
        <source>{path} is a folder: drop the script or the recording that is in it.</source>
        <translation>{path} 是文件夹：请拖入其中的脚本或记录。</translation>
    </message>
</context>
<context>
    <name>Events</name>
    <message>
        <source>The first {n} of {count} rows were copied.</source>
        <translation>已复制 {count} 行中的前 {n} 行。</translation>
    </message>
    <message>
        <source>1 row copied.</source>
        <translation>已复制 1 行。</translation>
    </message>
    <message>
        <source>{n} rows copied.</source>
        <translation>已复制 {n} 行。</translation>
    </message>
</context>
<context>
    <name>ExportCommand</name>
    <message>
        <source>{path} cannot be written ({reason}).</source>
        <translation>无法写入 {path}（{reason}）。</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>图片已复制到剪贴板。</translation>
    </message>
    <message>
        <source>{name} was not saved ({reason}).</source>
        <translation>{name} 没有保存（{reason}）。</translation>
    </message>
</context>
<context>
    <name>Film</name>
    <message>
        <source>There is nothing between event {start} and event {end}.</source>
        <translation>事件 {start} 和事件 {end} 之间什么也没有。</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>The notes on {title} are not saved.</source>
        <translation>“{title}”的笔记还没有保存。</translation>
    </message>
</context>
<context>
    <name>LessonEditing</name>
    <message>
        <source>A lesson has at most 100 steps.</source>
        <translation>一门课程最多 100 个环节。</translation>
    </message>
    <message>
        <source>{title} is step {n} of the lesson.</source>
        <translation>“{title}”已成为课程的第 {n} 环节。</translation>
    </message>
</context>
<context>
    <name>Lessons</name>
    <message>
        <source>No lesson is open.</source>
        <translation>没有打开的课程。</translation>
    </message>
    <message>
        <source>There is no room for a lesson ({reason}).</source>
        <translation>没有存放课程的空间（{reason}）。</translation>
    </message>
    <message>
        <source>Something else is shown</source>
        <translation>当前显示的不是本环节</translation>
    </message>
    <message>
        <source>Runs up to where the step begins…</source>
        <translation>正在运行到环节的开始处…</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>已保存为 {path}。</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>The changes to the lesson {title} are not saved.</source>
        <translation>课程“{title}”的修改尚未保存。</translation>
    </message>
    <message>
        <source>Unsaved lesson</source>
        <translation>课程尚未保存</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>最近打开</translation>
    </message>
    <message>
        <source>Nothing was opened yet</source>
        <translation>还没有打开过</translation>
    </message>
    <message>
        <source>Clear this list</source>
        <translation>清空列表</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>{path} is not there any more: it has left the list.</source>
        <translation>{path} 已经不在了，已从列表中移除。</translation>
    </message>
    <message>
        <source>Kept until Procession is closed; it can be saved</source>
        <translation>保留到 Procession 关闭为止，可以保存</translation>
    </message>
</context>
<context>
    <name>PlaceKeys</name>
    <message>
        <source>On the stage</source>
        <translation>在画面中</translation>
    </message>
    <message>
        <source>One process or resource on, or back</source>
        <translation>到下一个或上一个进程、资源</translation>
    </message>
    <message>
        <source>Open or close a stack</source>
        <translation>展开或收起一叠</translation>
    </message>
    <message>
        <source>Move what is selected, by any arrow</source>
        <translation>移动选中的对象（任一方向键）</translation>
    </message>
    <message>
        <source>Move the picture, by any arrow</source>
        <translation>移动画面（任一方向键）</translation>
    </message>
    <message>
        <source>Enlarge the picture, or reduce it</source>
        <translation>放大或缩小画面</translation>
    </message>
    <message>
        <source>Show all of the picture</source>
        <translation>显示整个画面</translation>
    </message>
    <message>
        <source>In the timeline</source>
        <translation>在时间轴中</translation>
    </message>
    <message>
        <source>One lane up, or down</source>
        <translation>上一条或下一条泳道</translation>
    </message>
    <message>
        <source>Move the lane</source>
        <translation>移动泳道</translation>
    </message>
    <message>
        <source>The lane&apos;s event before, or its next</source>
        <translation>泳道的上一个或下一个事件</translation>
    </message>
    <message>
        <source>Tell of the lane at the playhead</source>
        <translation>说明播放头处的泳道</translation>
    </message>
    <message>
        <source>Enlarge the time, or reduce it</source>
        <translation>放大或缩小时间</translation>
    </message>
    <message>
        <source>Look elsewhere</source>
        <translation>查看别处</translation>
    </message>
    <message>
        <source>Show the playhead, then everything</source>
        <translation>显示播放头，再按显示全部</translation>
    </message>
    <message>
        <source>Measure from the playhead</source>
        <translation>从播放头开始测量</translation>
    </message>
    <message>
        <source>Enlarge what is measured</source>
        <translation>放大测量的部分</translation>
    </message>
    <message>
        <source>On a question</source>
        <translation>在问题卡上</translation>
    </message>
    <message>
        <source>Choose an answer</source>
        <translation>选择答案</translation>
    </message>
    <message>
        <source>From answer to answer</source>
        <translation>在答案之间移动</translation>
    </message>
    <message>
        <source>Count the hands, or count none</source>
        <translation>统计举手，或不统计</translation>
    </message>
    <message>
        <source>One hand more for an answer, or less</source>
        <translation>给一个答案加一人，或减一人</translation>
    </message>
    <message>
        <source>Skip the question, or all of them</source>
        <translation>跳过这个问题，或全部跳过</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>任何地方</translation>
    </message>
    <message>
        <source>The menu of what has the focus</source>
        <translation>焦点所在处的菜单</translation>
    </message>
    <message>
        <source>Remove a note, or a recent file</source>
        <translation>移除笔记或最近打开的文件</translation>
    </message>
</context>
<context>
    <name>Programs</name>
    <message>
        <source>{path} is not there any more.</source>
        <translation>{path} 已经不在了。</translation>
    </message>
    <message>
        <source>{path} is not there.</source>
        <translation>找不到 {path}。</translation>
    </message>
</context>
<context>
    <name>Remedies</name>
    <message>
        <source>Copied: {command}</source>
        <translation>已复制：{command}</translation>
    </message>
</context>
<context>
    <name>Reporting</name>
    <message>
        <source>Procession ended unexpectedly</source>
        <translation>Procession 意外结束</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>出了问题</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>报告问题</translation>
    </message>
    <message>
        <source>Procession ended unexpectedly the last time.</source>
        <translation>Procession 上次意外结束。</translation>
    </message>
    <message>
        <source>{path} is not there.</source>
        <translation>找不到 {path}。</translation>
    </message>
    <message>
        <source>Something went wrong in Procession itself.</source>
        <translation>Procession 自身出了问题。</translation>
    </message>
</context>
<context>
    <name>RunPage</name>
    <message>
        <source>Timeline</source>
        <translation>时间轴</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Width of the code</source>
        <translation>代码的宽度</translation>
    </message>
    <message>
        <source>Height of the timeline</source>
        <translation>时间轴的高度</translation>
    </message>
    <message>
        <source>Height of the inspector</source>
        <translation>详情的高度</translation>
    </message>
    <message>
        <source>Panes beside the stage</source>
        <translation>画面旁的面板</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Open the recording</source>
        <translation>打开记录</translation>
    </message>
    <message>
        <source>Back to the programs</source>
        <translation>返回程序列表</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>There is no folder {path}.</source>
        <translation>没有 {path} 这个文件夹。</translation>
    </message>
    <message>
        <source>{path} is a folder.</source>
        <translation>{path} 是文件夹。</translation>
    </message>
    <message>
        <source>This is the file that is open: what is left out is lost. Save again?</source>
        <translation>这正是打开着的文件：略去的内容会丢失。仍要保存吗？</translation>
    </message>
    <message>
        <source>There is a file of that name. Save again to replace it.</source>
        <translation>已有同名文件。再次保存即可替换。</translation>
    </message>
    <message>
        <source>Saved as {path} ({size}).</source>
        <translation>已保存为 {path}（{size}）。</translation>
    </message>
    <message>
        <source>{n} events</source>
        <translation>{n} 个事件</translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>1 条笔记</translation>
    </message>
    <message>
        <source>{n} notes</source>
        <translation>{n} 条笔记</translation>
    </message>
    <message>
        <source>The program runs on; it is saved as it is by then.</source>
        <translation>程序仍在运行，只保存到那时为止。</translation>
    </message>
    <message>
        <source>About {size}. What is left out cannot be brought back from the file.</source>
        <translation>约 {size}。略去的内容无法从文件中恢复。</translation>
    </message>
    <message>
        <source>1 event</source>
        <translation>1 个事件</translation>
    </message>
</context>
<context>
    <name>SavingThread</name>
    <message>
        <source>Something unforeseen went wrong with this recording.</source>
        <translation>这个记录出了意外的问题。</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>There is no {kind} number {n} in this run.</source>
        <translation>这次运行中没有第 {n} 个 {kind}。</translation>
    </message>
</context>
<context>
    <name>Shape</name>
    <message>
        <source>{part}: the arrow keys change it, Home undoes that, Esc leaves it.</source>
        <translation>{part}：方向键调整，Home 恢复，Esc 离开。</translation>
    </message>
</context>
<context>
    <name>Snapshot</name>
    <message>
        <source>{path} cannot be written.</source>
        <translation>无法写入 {path}。</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>1 event behind</source>
        <translation>落后 1 个事件</translation>
    </message>
    <message>
        <source>{n} events behind</source>
        <translation>落后 {n} 个事件</translation>
    </message>
    <message>
        <source>{n} events, {time} behind</source>
        <translation>落后 {n} 个事件，{time}</translation>
    </message>
    <message>
        <source>{n} processes</source>
        <translation>{n} 个进程</translation>
    </message>
    <message>
        <source>event {place} of {n}</source>
        <translation>第 {place} 个事件，共 {n} 个</translation>
    </message>
    <message>
        <source>{n} events</source>
        <translation>{n} 个事件</translation>
    </message>
    <message>
        <source>start method: {method}</source>
        <translation>启动方式：{method}</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>记录中</translation>
    </message>
    <message>
        <source>{n} events lost</source>
        <translation>丢失 {n} 个事件</translation>
    </message>
    <message>
        <source>1 process</source>
        <translation>1 个进程</translation>
    </message>
    <message>
        <source>1 event</source>
        <translation>1 个事件</translation>
    </message>
    <message>
        <source>1 event lost</source>
        <translation>丢失 1 个事件</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>Run again</source>
        <translation>重新运行</translation>
    </message>
    <message>
        <source>Play again from the start</source>
        <translation>从头播放</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
</context>
</TS>
