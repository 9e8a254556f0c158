"""The storyboards of the three main scenarios in Chinese, as the design of the window has them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from core.tracing import records as rec
from gui.words import sentence, states
from gui.words.language import speak
from gui.words.names import Names
from gui.words.sentence import Sentence

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.core.conftest import Hand, Tape

    Told = Callable[[Names], list[str]]
    QueueOf = Callable[[int], tuple[Hand, Hand, Hand, int]]
    PipeOf = tuple[Hand, Hand, Hand, int]
    LockOf = tuple[Hand, list[Hand], int]

pytestmark = pytest.mark.usefixtures("chinese")
MS = 1_000_000
NAMES = Names({"main": "main"})
"""As of a scenario: what its processes are called is looked up."""


def test_a_full_queue_and_who_is_blocked(queue_of: QueueOf, told: Told) -> None:
    _, producer, consumer, queue = queue_of(3)
    consumer.receives(queue, producer.sends(queue, "'a'"))
    assert told(NAMES)[-2:] == ['生产者写入 "a"。', '消费者读出 "a"。']
    first = producer.sends(queue, "'b'")
    producer.sends(queue, "'c'")
    producer.sends(queue, "'d'")
    assert told(NAMES)[-1] == '生产者写入 "d"。队列已满：3/3。'
    producer(rec.SEND_BLOCKED, resource=queue, message=producer.text("'everyone'"))
    assert told(NAMES)[-1] == "队列已满。消费者读出一个数据之前，生产者一直被阻塞。"
    consumer.receives(queue, first)
    producer.sends(queue, "'everyone'")
    assert told(NAMES)[-1].startswith("又有空位：生产者继续运行")


def test_an_empty_queue_and_the_end(tape: Tape, queue_of: QueueOf, told: Told) -> None:
    main, producer, consumer, queue = queue_of(3)
    consumer.receives(queue, producer.sends(queue, "'good'"))
    consumer(rec.RECEIVE_BLOCKED, resource=queue)
    assert told(NAMES)[-1] == "队列为空。生产者写入之前，消费者一直被阻塞。"
    mark = producer.sends(queue, "'quit'")
    assert told(NAMES)[-1] == "生产者写入 quit：之后不再有数据。"
    consumer.receives(queue, mark)
    for hand in (producer, consumer, main):
        tape.gone(hand)
    tape.ends()
    assert told(NAMES)[-1] == "消费者读出 quit 后退出。1 个数据全部收到。"


def test_another_mark_than_quit_is_not_called_so(queue_of: QueueOf, told: Told) -> None:
    _, producer, consumer, queue = queue_of(3)
    consumer.receives(queue, producer.sends(queue, "None"))
    assert told(NAMES)[-2:] == ["生产者写入结束标记：之后不再有数据。", "消费者读出结束标记。"]


def test_the_reply_of_ping_pong(tape: Tape, pipe_of: PipeOf, told: Told) -> None:
    main, a, b, pipe = pipe_of
    question = a.sends(pipe, "'ping 3'")
    assert told(NAMES)[-1] == '进程 A 发送 "ping 3"。'
    a(rec.RECEIVE_BLOCKED, resource=pipe)
    assert told(NAMES)[-1] == "进程 A 等待回复。"
    b.receives(pipe, question, end=1)
    assert told(NAMES)[-1] == '进程 B 收到 "ping 3"。'
    reply = b.sends(pipe, "'pong 3'", end=1)
    assert told(NAMES)[-1] == '进程 B 回复 "pong 3"。进程 A 收到回复之前一直被阻塞。'
    a(rec.RECEIVED, resource=pipe, message=reply, size=9, t=tape.t + 55_000)
    assert told(NAMES)[-1] == "3.1 毫秒后，进程 A 收到回复。"
    for hand in (a, b, main):
        tape.gone(hand)
    tape.ends()
    assert told(NAMES)[-1] == "一问一答，两个进程都已结束。"


def test_a_lock_blocks_and_is_handed_over(tape: Tape, lock_of: LockOf, told: Told) -> None:
    _, (one, two, three), lock = lock_of
    two(rec.ACQUIRED, resource=lock)
    assert told(NAMES)[-1] == "写入进程 2 得到锁。"
    three(rec.ACQUIRE_BLOCKED, resource=lock)
    assert told(NAMES)[-1] == "写入进程 3 必须等待：锁在写入进程 2 手里。"
    one(rec.ACQUIRE_BLOCKED, resource=lock)
    file = two.opens("/p/shared.txt")
    two.writes(file, "2: line 1")
    two.writes(file, "2: line 2")
    assert told(NAMES)[-1] == ("写入进程 2 持有锁，正在写第 2 行。写入进程 3 和 1 必须在外面等待。")
    two(rec.SLEEP_BEGAN, arg=100 * MS)
    assert told(NAMES)[-1] == "写入进程 2 在休眠，但仍持有锁。"
    tape.t += 203 * MS
    two(rec.SLEEP_ENDED)
    two(rec.RELEASED, resource=lock)
    assert told(NAMES)[-1].startswith("写入进程 2 释放锁。")
    three(rec.ACQUIRED, resource=lock)
    assert told(NAMES)[-1] == "等待 0.21 秒后，写入进程 3 得到锁。"


def test_overtaken_says_that_a_lock_promises_no_order(lock_of: LockOf, told: Told) -> None:
    _, (one, two, three), lock = lock_of
    two(rec.ACQUIRED, resource=lock)
    three(rec.ACQUIRE_BLOCKED, resource=lock)
    one(rec.ACQUIRE_BLOCKED, resource=lock)
    two(rec.RELEASED, resource=lock)
    one(rec.ACQUIRED, resource=lock)
    assert told(NAMES)[-1] == "写入进程 3 等得更久，锁却给了写入进程 1：锁不保证先后顺序。"


def test_the_owner_is_killed_with_the_lock(tape: Tape, lock_of: LockOf, told: Told) -> None:
    _, (_, two, _), lock = lock_of
    two(rec.ACQUIRED, resource=lock)
    tape.gone(two, -9)
    assert told(NAMES)[-1] == "写入进程 2 持有锁时被强制退出，锁再也不会被释放。"


def test_a_program_of_ones_own_keeps_its_names(queue_of: QueueOf, told: Told) -> None:
    """They are set off by a blank where they are not Chinese."""
    _, producer, _, queue = queue_of(3)
    producer.sends(queue, "'good'")
    said = told(Names())
    assert said[-1] == 'Producer 写入 "good"。'
    assert "主进程创建有 3 个空位的队列。" in said


def test_a_name_follows_the_language(queue_of: QueueOf, tape: Tape) -> None:
    queue_of(3)
    world = tape.world()
    assert [NAMES.process(world, p) for p in world.processes] == ["主进程", "生产者", "消费者"]
    badges = states.all_letters(world, NAMES.labels)
    assert list(badges.values()) == ["m", "P", "C"]  # as in the code, and on every picture
    speak("en")
    assert [NAMES.process(world, p) for p in world.processes] == ["main", "Producer", "Consumer"]
    assert badges == states.all_letters(world, NAMES.labels)  # those are the same everywhere


def test_sentences_follow_one_another_without_a_blank() -> None:
    caption = (Sentence("{who}在等待。", {"who": "<P>"}), Sentence("{w}。", values={"w": "7"}))
    assert sentence.plain(caption) == "<P> 在等待。7。"
    assert sentence.rich(caption) == "<b>&lt;P&gt;</b> 在等待。7。"
