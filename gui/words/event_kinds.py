"""What each kind of event is called: in the table, in its filter, to a screen reader."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def kind_words() -> dict[str, str]:
    """Return name of a kind -> what it is called, in the order of a filter."""
    return {**_program(), **_messages(), **_locks(), **_shared()}


def _program() -> dict[str, str]:
    return {
        "ProgramStarted": translate("Events", "program started"),
        "ProgramEnded": translate("Events", "program ended"),
        "ProcessMade": translate("Events", "Process() made"),
        "ProcessStarted": translate("Events", "started"),
        "StartFailed": translate("Events", "start failed"),
        "StartRefused": translate("Events", "start refused"),
        "ProcessRan": translate("Events", "code began"),
        "ProcessExiting": translate("Events", "code over"),
        "ProcessEnded": translate("Events", "ended"),
        "ProcessAsked": translate("Events", "asked"),
        "JoinBegan": translate("Events", "join() began"),
        "JoinEnded": translate("Events", "join() over"),
        "SignalSent": translate("Events", "signal sent"),
        "SleepBegan": translate("Events", "sleep began"),
        "SleepEnded": translate("Events", "sleep over"),
        "OutputWritten": translate("Events", "printed"),
        "ErrorRaised": translate("Events", "error"),
        "EventsLost": translate("Events", "events lost"),
    }


def _messages() -> dict[str, str]:
    return {
        "ChannelOpened": translate("Events", "channel made"),
        "MessageSent": translate("Events", "sent"),
        "MessageWritten": translate("Events", "written to the pipe"),
        "MessageReceived": translate("Events", "received"),
        "SendBlocked": translate("Events", "blocked in send"),
        "SendGaveUp": translate("Events", "send gave up"),
        "SendDropped": translate("Events", "never arrives"),
        "ReceiveBlocked": translate("Events", "blocked in receive"),
        "ReceiveGaveUp": translate("Events", "receive gave up"),
        "Polled": translate("Events", "found nothing"),
        "ChannelClosed": translate("Events", "end closed"),
        "TaskDone": translate("Events", "task_done()"),
        "QueueJoinBegan": translate("Events", "queue join() began"),
        "QueueJoinEnded": translate("Events", "queue join() over"),
        "WaitAnyBegan": translate("Events", "wait for any began"),
        "WaitAnyEnded": translate("Events", "wait for any over"),
        "ConnectBegan": translate("Events", "connecting"),
        "ConnectEnded": translate("Events", "connected"),
    }


def _locks() -> dict[str, str]:
    return {
        "LockCreated": translate("Events", "lock made"),
        "AcquireBlocked": translate("Events", "blocked in acquire"),
        "AcquireGaveUp": translate("Events", "acquire gave up"),
        "LockAcquired": translate("Events", "acquired"),
        "LockReleased": translate("Events", "released"),
        "ReleaseFailed": translate("Events", "release failed"),
        "WaitBegan": translate("Events", "wait() began"),
        "WaitEnded": translate("Events", "wait() over"),
        "Notified": translate("Events", "notified"),
        "FlagSet": translate("Events", "set()"),
        "FlagCleared": translate("Events", "clear()"),
        "BarrierReached": translate("Events", "came to the barrier"),
        "BarrierPassed": translate("Events", "left the barrier"),
    }


def _shared() -> dict[str, str]:
    return {
        "PoolOpened": translate("Events", "pool made"),
        "WorkerStarted": translate("Events", "worker began"),
        "TaskSubmitted": translate("Events", "task submitted"),
        "TaskStarted": translate("Events", "task began"),
        "TaskFinished": translate("Events", "task finished"),
        "ResultWaitBegan": translate("Events", "wait for result began"),
        "ResultWaitEnded": translate("Events", "wait for result over"),
        "ResultTaken": translate("Events", "result taken"),
        "PoolClosed": translate("Events", "pool closed"),
        "PoolJoinBegan": translate("Events", "pool join() began"),
        "PoolJoinEnded": translate("Events", "pool join() over"),
        "ProxyOpened": translate("Events", "proxy made"),
        "CallBegan": translate("Events", "call began"),
        "CallEnded": translate("Events", "call over"),
        "SharedMemoryOpened": translate("Events", "memory opened"),
        "SharedMemoryClosed": translate("Events", "memory closed"),
        "SharedMemoryUnlinked": translate("Events", "memory removed"),
        "FileOpened": translate("Events", "file opened"),
        "LineWritten": translate("Events", "line written"),
    }
