"""Windows: a Job Object that ends the whole program as soon as its last handle, ours, is closed.

Written after Microsoft's documentation of Job Objects and of JOBOBJECT_EXTENDED_LIMIT_INFORMATION;
it has not been run, as there was no such machine.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import subprocess

_EXTENDED_LIMIT_INFORMATION = 9
_KILL_ON_JOB_CLOSE = 0x2000
_LIMIT_FLAGS_OFFSET = 16
_LIMITS_SIZE = 144 if sys.maxsize > 2**32 else 112


class Job:
    """The job of one program; on other systems it does nothing."""

    def __init__(self) -> None:
        """Make the job."""
        self._handle = None
        if sys.platform == "win32":
            import ctypes

            kernel = ctypes.WinDLL("kernel32", use_last_error=True)
            kernel.CreateJobObjectW.restype = ctypes.c_void_p
            self._handle = ctypes.c_void_p(kernel.CreateJobObjectW(None, None))
            limits = ctypes.create_string_buffer(_LIMITS_SIZE)
            flags = _KILL_ON_JOB_CLOSE.to_bytes(4, "little")
            limits[_LIMIT_FLAGS_OFFSET : _LIMIT_FLAGS_OFFSET + 4] = flags
            kernel.SetInformationJobObject(
                self._handle, _EXTENDED_LIMIT_INFORMATION, limits, _LIMITS_SIZE
            )

    def add(self, process: subprocess.Popen[bytes]) -> None:
        """Put a process into the job; what it starts from then on is in it too."""
        if sys.platform == "win32":
            import ctypes

            handle = ctypes.c_void_p(int(process._handle))
            ctypes.WinDLL("kernel32").AssignProcessToJobObject(self._handle, handle)

    def close(self) -> None:
        """Close the job, which kills what is left in it."""
        if sys.platform == "win32":
            import ctypes

            ctypes.WinDLL("kernel32").CloseHandle(self._handle)
