"""Every event on a resource says on which."""

from __future__ import annotations

from core.events.file import LineWritten
from core.events.kinds import KINDS
from core.events.lock import LockAcquired
from core.events.message import MessageReceived, WaitAnyBegan
from core.events.pool import TaskStarted
from core.events.process import JoinBegan
from core.events.shared import CallEnded, SharedMemoryClosed
from core.model.resource_of import FIELD_OF, resource_of


def test_an_event_happens_on_its_channel_lock_pool_object_memory_or_file() -> None:
    head = (1, 1, "main", 1, None)
    assert resource_of(MessageReceived(*head, "channel-1.1", 0, "m", 3, False)) == "channel-1.1"
    assert resource_of(LockAcquired(*head, "lock-1.1")) == "lock-1.1"
    assert resource_of(TaskStarted(*head, "pool-1.1", "task-1")) == "pool-1.1"
    assert resource_of(CallEnded(*head, "object-1", True)) == "object-1"
    assert resource_of(SharedMemoryClosed(*head, "memory-1")) == "memory-1"
    assert resource_of(LineWritten(*head, "/p/o", "x", 2)) == "/p/o"


def test_what_happens_to_processes_alone_is_on_no_resource() -> None:
    assert resource_of(JoinBegan(1, 1, "main", 1, None, "main.1", None)) == ""
    assert resource_of(WaitAnyBegan(1, 1, "main", 1, None, ["channel-1.1"], None)) == ""


def test_no_kind_with_such_a_field_is_forgotten() -> None:
    fields = {"channel", "lock", "pool", "proxy", "memory", "path"}
    having = {kind for kind in KINDS.values() if fields & set(kind.__struct_fields__)}
    assert set(FIELD_OF) == having
