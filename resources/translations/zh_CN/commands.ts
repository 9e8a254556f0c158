<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
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
</TS>
