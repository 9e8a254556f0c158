<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>LessonFile</name>
    <message>
        <source>{path} cannot be read ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lesson has room for 100 recordings of 2 GB in all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be written ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no regular file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is there and is no lesson: it is left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This lesson was written by a newer Procession.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no lesson, or a damaged one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This lesson needs the program {name}, which this Procession has not.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
