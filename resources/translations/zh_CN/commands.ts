<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Collecting</name>
    <message>
        <source>no more processes may be started here (ulimit -u, or the container&apos;s limit)</source>
        <translation>这里不能再启动更多进程（ulimit -u，或者容器的限制）</translation>
    </message>
    <message>
        <source>too few files may be open at once here (ulimit -n)</source>
        <translation>这里能同时打开的文件太少（ulimit -n）</translation>
    </message>
    <message>
        <source>no folder for temporary files can be written to (TMPDIR)</source>
        <translation>没有可写的临时文件夹（TMPDIR）</translation>
    </message>
    <message>
        <source>The program cannot be started: {reason}.</source>
        <translation>程序无法启动：{reason}。</translation>
    </message>
    <message>
        <source>There is too little room in {folder} to trace all processes of the program: what some of them do is not recorded.</source>
        <translation>{folder} 的空间太小，无法跟踪程序的所有进程：有些进程的活动没有记录。</translation>
    </message>
    <message>
        <source>Too few files may be open at once here (ulimit -n) to follow all processes of the program: what some of them do may be missing.</source>
        <translation>这里能同时打开的文件太少（ulimit -n），无法跟踪程序的所有进程：有些进程的活动可能缺失。</translation>
    </message>
    <message>
        <source>The program has more than {most} processes at once, as a fork bomb has: it is stopped. More are allowed with --processes.</source>
        <translation>程序同时有超过 {most} 个进程，像 fork 炸弹一样：已将它停止。用 --processes 可以允许更多进程。</translation>
    </message>
    <message>
        <source>The program reads its input, which is empty here: give it arguments.</source>
        <translation>程序在读标准输入，而这里的输入是空的：改用命令行参数。</translation>
    </message>
    <message>
        <source>Process {pid} has lost its tracer: what it does is not recorded.</source>
        <translation>进程 {pid} 失去了跟踪器：它的活动没有记录。</translation>
    </message>
    <message>
        <source>Another program runs, which is not traced: {name} ({pid}).</source>
        <translation>还有一个没有跟踪的程序在运行：{name}（{pid}）。</translation>
    </message>
    <message>
        <source>The supervisor of the program was ended; what it recorded is kept.</source>
        <translation>监视程序的进程被结束了；已经记录的内容仍然保留。</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Nothing is missing on this machine.</source>
        <translation>这台电脑什么都不缺。</translation>
    </message>
    <message>
        <source>On Debian, as root: {command}</source>
        <translation>在 Debian 上，以 root 身份运行：{command}</translation>
    </message>
    <message>
        <source>{name} cannot be written ({reason}).</source>
        <translation>无法写入 {name}（{reason}）。</translation>
    </message>
    <message>
        <source>--at telling goes with a scenario.</source>
        <translation>--at telling 只用于场景。</translation>
    </message>
    <message>
        <source>--at is seconds since the start, event:N, the name of a kind of event, or telling, not {text!r}.</source>
        <translation>--at 的值是从开始算起的秒数、event:N、事件种类的名称或 telling，不能是 {text!r}。</translation>
    </message>
    <message>
        <source>There is no event {name!r}{hint}</source>
        <translation>没有事件 {name!r}{hint}</translation>
    </message>
    <message>
        <source>{name} is no Python.</source>
        <translation>{name} 不是 Python。</translation>
    </message>
    <message>
        <source>{name} is Python {version}; a program is traced from {oldest} on.</source>
        <translation>{name} 是 Python {version}；跟踪程序需要 {oldest} 或更新的版本。</translation>
    </message>
    <message>
        <source>There is no {program} in the folder {name}.</source>
        <translation>文件夹 {name} 里没有 {program}。</translation>
    </message>
    <message>
        <source>There is no Python {name}.</source>
        <translation>没有 Python {name}。</translation>
    </message>
    <message>
        <source>There is no Python {name!r} here, nor a command of that name.</source>
        <translation>这里没有 Python {name!r}，也没有叫这个名字的命令。</translation>
    </message>
    <message>
        <source>{name} cannot be started: permission denied.</source>
        <translation>无法启动 {name}：没有权限。</translation>
    </message>
    <message>
        <source>{name} cannot be started: {reason}.</source>
        <translation>无法启动 {name}：{reason}。</translation>
    </message>
    <message>
        <source>{name} has not said within {seconds:.0f} s which Python it is.</source>
        <translation>{name} 在 {seconds:.0f} 秒内没有说明自己是哪个版本的 Python。</translation>
    </message>
    <message>
        <source>The Python inside Procession has no module {module}: name a Python that has it with --interpreter PATH.</source>
        <translation>Procession 自带的 Python 没有模块 {module}：用 --interpreter PATH 指定一个有该模块的 Python。</translation>
    </message>
    <message>
        <source>{program} COMMAND --help tells the options of a command; --version, the version; --lang en or --lang zh_CN is the language of it all.</source>
        <translation>{program} COMMAND --help 列出一个命令的选项；--version 显示版本；--lang en 或 --lang zh_CN 选择语言。</translation>
    </message>
    <message>
        <source>Watch what happens between the processes of a multiprocessing program.</source>
        <translation>观察 multiprocessing 程序的各个进程之间发生了什么。</translation>
    </message>
    <message>
        <source>Formats:</source>
        <translation>格式：</translation>
    </message>
    <message>
        <source>PROGRAM is the name of a scenario, the path of a script, or -m MODULE. Our options stand before or after it; what we do not know, and all after --, goes to the program.</source>
        <translation>PROGRAM 是场景名、脚本的路径，或者 -m MODULE。Procession 的选项写在它前面或后面都可以；不认识的选项，以及 -- 之后的所有内容，都交给程序。</translation>
    </message>
    <message>
        <source>The recording is whole, but not packed: it will take longer to open.</source>
        <translation>记录完整，但没有整理：打开会慢一些。</translation>
    </message>
    <message>
        <source>The recording is whole, but not packed: {error}</source>
        <translation>记录完整，但没有整理：{error}</translation>
    </message>
    <message>
        <source>The recording is being packed, which takes some {seconds:.0f} s; Ctrl-C leaves it as it is.</source>
        <translation>正在整理记录，大约需要 {seconds:.0f} 秒；按 Ctrl-C 则保持原样。</translation>
    </message>
    <message>
        <source>There is no command {command!r}; did you mean run {command}?</source>
        <translation>没有命令 {command!r}；是不是想用 run {command}？</translation>
    </message>
    <message>
        <source>There is no command {command!r}; did you mean open {command}?</source>
        <translation>没有命令 {command!r}；是不是想用 open {command}？</translation>
    </message>
    <message>
        <source>There is no command {command!r}{hint}</source>
        <translation>没有命令 {command!r}{hint}</translation>
    </message>
    <message>
        <source>{path} is a recording; {option} goes with a program.</source>
        <translation>{path} 是记录文件；{option} 只用于程序。</translation>
    </message>
    <message>
        <source>{path} is the recording itself; -o needs another file.</source>
        <translation>{path} 就是记录文件本身；-o 需要另一个文件。</translation>
    </message>
    <message>
        <source>{option} goes with a picture, not with {format}.</source>
        <translation>{option} 只用于图片，不能用于{format}。</translation>
    </message>
    <message>
        <source>{name} is a scenario; record it first, with: {command}</source>
        <translation>{name} 是场景；先记录它：{command}</translation>
    </message>
    <message>
        <source>{name} has none of the endings {known}; or give --format.</source>
        <translation>{name} 的扩展名不在 {known} 之中；也可以用 --format 指定格式。</translation>
    </message>
    <message>
        <source>There is no format {name!r}.</source>
        <translation>没有格式 {name!r}。</translation>
    </message>
    <message>
        <source>A {format} needs a file that ends with {ending}.</source>
        <translation>{format}的文件名要以 {ending} 结尾。</translation>
    </message>
    <message>
        <source>{option} goes with a film; {name} is a picture.</source>
        <translation>{option} 只用于动画和视频；{name} 是图片。</translation>
    </message>
    <message>
        <source>{option} goes with a picture; {name} is a film.</source>
        <translation>{option} 只用于图片；{name} 是动画或视频。</translation>
    </message>
    <message>
        <source>--fps is at most {most}, not {fps}.</source>
        <translation>--fps 最大为 {most}，不能是 {fps}。</translation>
    </message>
    <message>
        <source>--speed is a number above 0, at most {most:g}, not {text!r}.</source>
        <translation>--speed 是大于 0、不超过 {most:g} 的数，不能是 {text!r}。</translation>
    </message>
    <message>
        <source>There is no screen here to open a window on; record and snapshot work without one (see --help).</source>
        <translation>这里没有屏幕，无法打开窗口；record 和 snapshot 不需要屏幕（见 --help）。</translation>
    </message>
    <message>
        <source>The screen {display} does not answer; record and snapshot work without one (see --help).</source>
        <translation>屏幕 {display} 没有回应；record 和 snapshot 不需要屏幕（见 --help）。</translation>
    </message>
    <message>
        <source>Which program? Give a scenario&apos;s name, a script, or -m MODULE.</source>
        <translation>要运行哪个程序？给出场景名、脚本，或者 -m MODULE。</translation>
    </message>
    <message>
        <source>Only a scenario takes --param; {name} is none.</source>
        <translation>--param 只用于场景；{name} 不是场景。</translation>
    </message>
    <message>
        <source>There is no script {name}.</source>
        <translation>没有脚本 {name}。</translation>
    </message>
    <message>
        <source>There is no scenario and no script {name!r}{hint}</source>
        <translation>没有叫 {name!r} 的场景或脚本{hint}</translation>
    </message>
    <message>
        <source>--param is NAME=VALUE, not {setting!r}.</source>
        <translation>--param 的写法是 NAME=VALUE，不能是 {setting!r}。</translation>
    </message>
    <message>
        <source>{option} needs a value after it.</source>
        <translation>{option} 后面需要一个值。</translation>
    </message>
    <message>
        <source>Which recording? Give its file.</source>
        <translation>要用哪个记录？给出记录文件。</translation>
    </message>
    <message>
        <source>{name} is a folder, not a recording.</source>
        <translation>{name} 是文件夹，不是记录文件。</translation>
    </message>
    <message>
        <source>There is no file {name}.</source>
        <translation>没有文件 {name}。</translation>
    </message>
    <message>
        <source>{command} needs -o FILE, the file to write.</source>
        <translation>{command} 需要 -o FILE，即要写入的文件。</translation>
    </message>
    <message>
        <source>{name} is a folder; -o needs a file.</source>
        <translation>{name} 是文件夹；-o 需要文件。</translation>
    </message>
    <message>
        <source>There is no folder {folder} to write {name} into.</source>
        <translation>没有文件夹 {folder}，无法把 {name} 写在里面。</translation>
    </message>
    <message>
        <source>{name} cannot be written: permission denied.</source>
        <translation>无法写入 {name}：没有权限。</translation>
    </message>
    <message>
        <source>{option} is a number of seconds above 0, not {text!r}.</source>
        <translation>{option} 是大于 0 的秒数，不能是 {text!r}。</translation>
    </message>
    <message>
        <source>{option} is a whole number from 1 on, not {text!r}.</source>
        <translation>{option} 是大于等于 1 的整数，不能是 {text!r}。</translation>
    </message>
    <message>
        <source>--size is WIDTHxHEIGHT, each from {low} to {high}, not {text!r}.</source>
        <translation>--size 的写法是 WIDTHxHEIGHT，两者都在 {low} 到 {high} 之间，不能是 {text!r}。</translation>
    </message>
    <message>
        <source>The current folder is gone; choose one with --cwd.</source>
        <translation>当前文件夹已不存在；用 --cwd 选择一个。</translation>
    </message>
    <message>
        <source>There is no folder {folder} to run the program in.</source>
        <translation>没有文件夹 {folder}，无法在里面运行程序。</translation>
    </message>
    <message>
        <source>{option} needs {value} after it.</source>
        <translation>{option} 后面需要 {value}。</translation>
    </message>
    <message>
        <source>{option} is one of {choices}, not {given!r}.</source>
        <translation>{option} 只能是 {choices} 之一，不能是 {given!r}。</translation>
    </message>
    <message>
        <source>{word!r} is one word too many.</source>
        <translation>{word!r} 是多余的。</translation>
    </message>
    <message>
        <source>{owner} has no option {option!r}{hint}</source>
        <translation>{owner} 没有选项 {option!r}{hint}</translation>
    </message>
    <message>
        <source>{name} is a number from {low:,} to {high:,}, not {given!r}.</source>
        <translation>{name} 是 {low:,} 到 {high:,} 之间的数，不能是 {given!r}。</translation>
    </message>
    <message>
        <source>{name} is a whole number from {low:,} to {high:,}, not {given!r}.</source>
        <translation>{name} 是 {low:,} 到 {high:,} 之间的整数，不能是 {given!r}。</translation>
    </message>
    <message>
        <source>{scenario} has no parameter {name!r}{hint} It has {known}.</source>
        <translation>{scenario} 没有参数 {name!r}{hint}它的参数有：{known}。</translation>
    </message>
    <message>
        <source>.</source>
        <translation>。</translation>
    </message>
    <message>
        <source>; did you mean {name}?</source>
        <translation>；是不是想用 {name}？</translation>
    </message>
    <message>
        <source>The output cannot be written ({reason}).</source>
        <translation>无法写出输出（{reason}）。</translation>
    </message>
    <message>
        <source>open the window with the gallery</source>
        <translation>打开窗口，显示场景库</translation>
    </message>
    <message>
        <source>in presenter mode, for a room with a projector</source>
        <translation>以演示模式打开，用于投影</translation>
    </message>
    <message>
        <source>the language: en or zh_CN</source>
        <translation>语言：en 或 zh_CN</translation>
    </message>
    <message>
        <source>this text</source>
        <translation>显示这段说明</translation>
    </message>
    <message>
        <source>open the window and run it</source>
        <translation>打开窗口并运行程序</translation>
    </message>
    <message>
        <source>set a scenario&apos;s parameter (see list)</source>
        <translation>设置场景的参数（见 list）</translation>
    </message>
    <message>
        <source>the default: fork, spawn or forkserver</source>
        <translation>默认的启动方式：fork、spawn 或 forkserver</translation>
    </message>
    <message>
        <source>the program&apos;s working folder</source>
        <translation>程序的工作目录</translation>
    </message>
    <message>
        <source>the Python, or virtual environment, that runs it</source>
        <translation>运行程序的 Python 或虚拟环境</translation>
    </message>
    <message>
        <source>stop it when it has more at once; else {most}</source>
        <translation>同时运行的进程超过 N 个就停止；默认 {most}</translation>
    </message>
    <message>
        <source>open a recording or lesson; else the gallery</source>
        <translation>打开记录文件或课程；不给文件则显示场景库</translation>
    </message>
    <message>
        <source>the scenarios: name, title, what it teaches</source>
        <translation>列出场景：名称、标题、要点</translation>
    </message>
    <message>
        <source>for programs: JSON</source>
        <translation>输出 JSON，供程序读取</translation>
    </message>
    <message>
        <source>run it without a window and write down what happens</source>
        <translation>不打开窗口，运行程序并记录发生的事</translation>
    </message>
    <message>
        <source>the recording to write</source>
        <translation>要写入的记录文件</translation>
    </message>
    <message>
        <source>stop it then, and keep what there is</source>
        <translation>到这个秒数就停止，保留已有的记录</translation>
    </message>
    <message>
        <source>what happened, one event a line</source>
        <translation>列出发生的事，每行一个事件</translation>
    </message>
    <message>
        <source>draw the window without a screen, at an instant</source>
        <translation>不用屏幕，画出窗口在某一时刻的样子</translation>
    </message>
    <message>
        <source>the picture to write</source>
        <translation>要写入的图片</translation>
    </message>
    <message>
        <source>seconds, event:N, KIND:N or telling; else the end</source>
        <translation>秒数、event:N、KIND:N 或 telling；默认为结尾</translation>
    </message>
    <message>
        <source>dark or light</source>
        <translation>深色（dark）或浅色（light）</translation>
    </message>
    <message>
        <source>of the picture, in pixels: 1440x900</source>
        <translation>图片的大小，单位是像素：1440x900</translation>
    </message>
    <message>
        <source>write a recording in another format, by OUT&apos;s ending</source>
        <translation>把记录写成其他格式，由 OUT 的扩展名决定</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>要写入的文件</translation>
    </message>
    <message>
        <source>in place of the ending</source>
        <translation>不由扩展名决定格式</translation>
    </message>
    <message>
        <source>of a picture: stage, timeline or window</source>
        <translation>图片：stage、timeline 或 window</translation>
    </message>
    <message>
        <source>of a picture: as of snapshot; else the end</source>
        <translation>图片：时刻，写法同 snapshot；默认为结尾</translation>
    </message>
    <message>
        <source>of a film: its beginning; else the run&apos;s</source>
        <translation>动画和视频：从哪里开始；默认为运行的开始</translation>
    </message>
    <message>
        <source>of a film: its end; else the run&apos;s</source>
        <translation>动画和视频：到哪里结束；默认为运行的结尾</translation>
    </message>
    <message>
        <source>of a film: 1 is a beat a second, or real time</source>
        <translation>动画和视频：1 表示每秒一拍，或者实时</translation>
    </message>
    <message>
        <source>of a film: pictures a second</source>
        <translation>动画和视频：每秒的帧数</translation>
    </message>
    <message>
        <source>of a picture or a film, in pixels</source>
        <translation>图片、动画和视频：大小，单位是像素</translation>
    </message>
    <message>
        <source>of a picture or a film: dark or light</source>
        <translation>图片、动画和视频：dark 或 light</translation>
    </message>
    <message>
        <source>what this machine lacks, with the package to install</source>
        <translation>检查这台电脑缺什么，该装哪个软件包</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>There is no font with Chinese characters here.</source>
        <translation>这里没有包含汉字的字体。</translation>
    </message>
    <message>
        <source>The Python package {name} is missing: {command}</source>
        <translation>缺少 Python 包 {name}：{command}</translation>
    </message>
    <message>
        <source>{name} {version} does not fit: {command}</source>
        <translation>{name} {version} 版本不合适：{command}</translation>
    </message>
    <message>
        <source>{name} {version} does not fit (6.12.0 ends Python 3.11): {command}</source>
        <translation>{name} {version} 版本不合适（6.12.0 会让 Python 3.11 崩溃）：{command}</translation>
    </message>
    <message>
        <source>{library} cannot be loaded, which Qt needs: package {package}</source>
        <translation>无法加载 Qt 需要的 {library}：软件包 {package}</translation>
    </message>
    <message>
        <source>{library} cannot be loaded, which Qt needs on X11: package {package}</source>
        <translation>无法加载 Qt 在 X11 上需要的 {library}：软件包 {package}</translation>
    </message>
    <message>
        <source>Qt has not been loaded within {seconds:.0f} s.</source>
        <translation>Qt 在 {seconds:.0f} 秒内没有加载完。</translation>
    </message>
    <message>
        <source>Qt cannot be loaded: {reason}</source>
        <translation>无法加载 Qt：{reason}</translation>
    </message>
    <message>
        <source>exit code {code}</source>
        <translation>返回码 {code}</translation>
    </message>
    <message>
        <source>Procession needs Python {needed} or newer; this is Python {here}.</source>
        <translation>Procession 需要 Python {needed} 或更新的版本；这里是 Python {here}。</translation>
    </message>
    <message>
        <source>There is no {folder}, which locks and shared memory need.</source>
        <translation>没有 {folder}，锁和共享内存需要它。</translation>
    </message>
    <message>
        <source>{folder} cannot be written, which locks and shared memory need.</source>
        <translation>{folder} 不可写，而锁和共享内存需要它。</translation>
    </message>
    <message>
        <source>{folder} has only {free:.1f} MB free, of the {room:.0f} MB that a traced program needs (in Docker: {option}).</source>
        <translation>{folder} 只剩 {free:.1f} MB，而跟踪程序需要 {room:.0f} MB（在 Docker 里用 {option}）。</translation>
    </message>
    <message>
        <source>This Python has no semaphores (multiprocessing.synchronize cannot be imported), so no program with locks, queues or pools runs in it.</source>
        <translation>这个 Python 没有信号量（无法导入 multiprocessing.synchronize），所以用到锁、队列或进程池的程序都不能运行。</translation>
    </message>
    <message>
        <source>No semaphore can be made ({reason}), so no program with locks runs here.</source>
        <translation>无法创建信号量（{reason}），所以用到锁的程序在这里不能运行。</translation>
    </message>
    <message>
        <source>No more than {files} files may be open at once (ulimit -Hn), of the {needed} that programs with many processes need.</source>
        <translation>最多只能同时打开 {files} 个文件（ulimit -Hn），而进程很多的程序需要 {needed} 个。</translation>
    </message>
    <message>
        <source>Only {left} more processes may be started here (ulimit -u, or the limit of the container); a program may want {wanted}.</source>
        <translation>这里只能再启动 {left} 个进程（ulimit -u，或者容器的限制）；一个程序可能需要 {wanted} 个。</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>Perfetto trace</source>
        <translation>Perfetto 跟踪文件</translation>
    </message>
    <message>
        <source>timeline in ui.perfetto.dev</source>
        <translation>在 ui.perfetto.dev 中看时间轴</translation>
    </message>
    <message>
        <source>Chrome trace</source>
        <translation>Chrome 跟踪文件</translation>
    </message>
    <message>
        <source>timeline in chrome://tracing, Speedscope</source>
        <translation>在 chrome://tracing、Speedscope 中看时间轴</translation>
    </message>
    <message>
        <source>ShiViz log</source>
        <translation>ShiViz 日志</translation>
    </message>
    <message>
        <source>what happened before what, in ShiViz</source>
        <translation>在 ShiViz 中看事件的先后</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON 文件</translation>
    </message>
    <message>
        <source>all events in one array, for programs</source>
        <translation>所有事件在一个数组里，供程序读取</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>JSON Lines 文件</translation>
    </message>
    <message>
        <source>one event a line, for programs</source>
        <translation>每行一个事件，供程序读取</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>CSV 表格</translation>
    </message>
    <message>
        <source>one event a row, for a spreadsheet or pandas</source>
        <translation>每行一个事件，供电子表格或 pandas 读取</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG 图片</translation>
    </message>
    <message>
        <source>the instant, in pixels</source>
        <translation>当前时刻，像素图</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>SVG 矢量图</translation>
    </message>
    <message>
        <source>the instant, sharp at any size</source>
        <translation>当前时刻，放大也清晰</translation>
    </message>
    <message>
        <source>PDF page</source>
        <translation>PDF 页面</translation>
    </message>
    <message>
        <source>the instant, for print</source>
        <translation>当前时刻，用于打印</translation>
    </message>
    <message>
        <source>GIF animation</source>
        <translation>GIF 动画</translation>
    </message>
    <message>
        <source>the run in motion, for a page</source>
        <translation>运行过程，用于网页</translation>
    </message>
    <message>
        <source>MP4 video</source>
        <translation>MP4 视频</translation>
    </message>
    <message>
        <source>the run in motion, for a slide</source>
        <translation>运行过程，用于幻灯片</translation>
    </message>
</context>
<context>
    <name>LessonFile</name>
    <message>
        <source>{path} cannot be read ({reason}).</source>
        <translation>无法读取 {path}（{reason}）。</translation>
    </message>
    <message>
        <source>A lesson has room for 100 recordings of 2 GB in all.</source>
        <translation>一门课程最多容纳 100 份记录，共 2 GB。</translation>
    </message>
    <message>
        <source>{path} cannot be written ({reason}).</source>
        <translation>无法写入 {path}（{reason}）。</translation>
    </message>
    <message>
        <source>it is no regular file</source>
        <translation>不是普通文件</translation>
    </message>
    <message>
        <source>{path} is there and is no lesson: it is left as it is.</source>
        <translation>{path} 已存在且不是课程文件，未作改动。</translation>
    </message>
    <message>
        <source>This lesson was written by a newer Procession.</source>
        <translation>这门课程由更新版本的 Procession 写成。</translation>
    </message>
    <message>
        <source>This is no lesson, or a damaged one.</source>
        <translation>这不是课程文件，或者文件已损坏。</translation>
    </message>
    <message>
        <source>This lesson needs the program {name}, which this Procession has not.</source>
        <translation>这门课程需要程序 {name}，而这个版本的 Procession 没有它。</translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>Something went wrong in Procession itself ({error}). What is known of it stands in {path}.</source>
        <translation>Procession 自身出错了（{error}）。详细情况写在 {path} 中。</translation>
    </message>
    <message>
        <source>Something went wrong in Procession itself ({error}), and no log can be written.</source>
        <translation>Procession 自身出错了（{error}），而且无法写入日志。</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>it is no regular file</source>
        <translation>不是普通文件</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>没有权限</translation>
    </message>
    <message>
        <source>operation not permitted</source>
        <translation>不允许这样操作</translation>
    </message>
    <message>
        <source>no such file or directory</source>
        <translation>没有这个文件或文件夹</translation>
    </message>
    <message>
        <source>file exists</source>
        <translation>文件已存在</translation>
    </message>
    <message>
        <source>is a directory</source>
        <translation>是文件夹</translation>
    </message>
    <message>
        <source>not a directory</source>
        <translation>不是文件夹</translation>
    </message>
    <message>
        <source>no space left on device</source>
        <translation>磁盘空间不足</translation>
    </message>
    <message>
        <source>disk quota exceeded</source>
        <translation>超出磁盘配额</translation>
    </message>
    <message>
        <source>file too large</source>
        <translation>文件太大</translation>
    </message>
    <message>
        <source>file name too long</source>
        <translation>文件名太长</translation>
    </message>
    <message>
        <source>read-only file system</source>
        <translation>文件系统只读</translation>
    </message>
    <message>
        <source>input/output error</source>
        <translation>读写出错</translation>
    </message>
    <message>
        <source>device or resource busy</source>
        <translation>设备或资源正忙</translation>
    </message>
    <message>
        <source>text file busy</source>
        <translation>文件正在使用</translation>
    </message>
    <message>
        <source>too many open files</source>
        <translation>打开的文件太多</translation>
    </message>
    <message>
        <source>too many open files in system</source>
        <translation>系统打开的文件太多</translation>
    </message>
    <message>
        <source>too many levels of symbolic links</source>
        <translation>符号链接层数太多</translation>
    </message>
    <message>
        <source>cannot allocate memory</source>
        <translation>内存不足</translation>
    </message>
    <message>
        <source>resource temporarily unavailable</source>
        <translation>资源暂时不可用</translation>
    </message>
    <message>
        <source>exec format error</source>
        <translation>不是可执行的格式</translation>
    </message>
    <message>
        <source>no such device</source>
        <translation>没有这个设备</translation>
    </message>
    <message>
        <source>no such device or address</source>
        <translation>没有这个设备或地址</translation>
    </message>
    <message>
        <source>no such process</source>
        <translation>没有这个进程</translation>
    </message>
    <message>
        <source>bad file descriptor</source>
        <translation>文件描述符无效</translation>
    </message>
    <message>
        <source>invalid argument</source>
        <translation>参数无效</translation>
    </message>
    <message>
        <source>illegal seek</source>
        <translation>无法定位</translation>
    </message>
    <message>
        <source>stale file handle</source>
        <translation>文件句柄已失效</translation>
    </message>
    <message>
        <source>function not implemented</source>
        <translation>系统没有这项功能</translation>
    </message>
    <message>
        <source>operation not supported</source>
        <translation>不支持这样操作</translation>
    </message>
    <message>
        <source>embedded null byte</source>
        <translation>含有空字符</translation>
    </message>
</context>
<context>
    <name>Recording</name>
    <message>
        <source>The header of the recording is nested too deep.</source>
        <translation>记录的文件头嵌套太深。</translation>
    </message>
    <message>
        <source>The header of the recording is too long.</source>
        <translation>记录的文件头太长。</translation>
    </message>
    <message>
        <source>The recording ends early: it was cut, or is still growing.</source>
        <translation>记录提前结束：文件被截断，或者还在增长。</translation>
    </message>
    <message>
        <source>{count:,} parts of the recording cannot be read: what happened there is not shown.</source>
        <translation>记录有 {count:,} 处无法读取：那里发生的事没有显示。</translation>
    </message>
    <message>
        <source>1 part of the recording cannot be read: what happened there is not shown.</source>
        <translation>记录有 1 处无法读取：那里发生的事没有显示。</translation>
    </message>
    <message>
        <source>This version of Procession makes no sense of {count:,} entries in the recording: left out.</source>
        <translation>这个版本的 Procession 看不懂记录中的 {count:,} 项内容，已略去。</translation>
    </message>
    <message>
        <source>This version of Procession makes no sense of 1 entry in the recording: left out.</source>
        <translation>这个版本的 Procession 看不懂记录中的 1 项内容，已略去。</translation>
    </message>
    <message>
        <source>{name} is just being written by another Procession.</source>
        <translation>{name} 正由另一个 Procession 写入。</translation>
    </message>
    <message>
        <source>{name} is not a file.</source>
        <translation>{name} 不是文件。</translation>
    </message>
    <message>
        <source>{name} cannot be opened ({reason}).</source>
        <translation>无法打开 {name}（{reason}）。</translation>
    </message>
    <message>
        <source>{name} cannot be read ({reason}).</source>
        <translation>无法读取 {name}（{reason}）。</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} 是空的。</translation>
    </message>
    <message>
        <source>{name} is not a recording of Procession.</source>
        <translation>{name} 不是 Procession 的记录文件。</translation>
    </message>
    <message>
        <source>{name} was cut before anything was recorded.</source>
        <translation>{name} 还没有记录任何内容就被截断了。</translation>
    </message>
    <message>
        <source>{name} was written by a newer version of Procession (format {version}, this one reads up to {known}).</source>
        <translation>{name} 由更新版本的 Procession 写成（格式 {version}，这个版本只能读到 {known}）。</translation>
    </message>
    <message>
        <source>The recording has reached its limit of {size:.3g} GB: what happens from here on is not in it.</source>
        <translation>记录已达到 {size:.3g} GB 的上限：此后发生的事不在其中。</translation>
    </message>
    <message>
        <source>{path} is there and is no recording: it is left as it is.</source>
        <translation>{path} 已经存在，而且不是记录文件：没有改动它。</translation>
    </message>
    <message>
        <source>{path}: the recording cannot be written ({reason}).</source>
        <translation>{path}：无法写入记录（{reason}）。</translation>
    </message>
</context>
</TS>
