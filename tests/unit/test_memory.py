from __future__ import annotations

import platform
import subprocess
import sys

import pytest

COUNT = """
import ctypes, sys, threading
from calotype.memory import share_one_arena

if sys.argv[1] == "shared":
    share_one_arena()
together = threading.Barrier(4)

def allocate():
    together.wait()
    kept = [bytearray(2000) for _ in range(200)]
    together.wait()

threads = [threading.Thread(target=allocate) for _ in range(4)]
for thread in threads: thread.start()
for thread in threads: thread.join()
libc = ctypes.CDLL(None)
libc.fdopen.restype = ctypes.c_void_p
out = ctypes.c_void_p(libc.fdopen(1, b"w"))
libc.malloc_info(0, out)
libc.fflush(out)
"""


@pytest.mark.skipif(platform.libc_ver()[0] != "glibc", reason="other C libraries have no arenas")
@pytest.mark.parametrize(("kind", "alone"), [("shared", True), ("each its own", False)])
def test_threads_share_one_arena(kind: str, alone: bool) -> None:
    told = subprocess.run([sys.executable, "-c", COUNT, kind], capture_output=True, check=True, text=True).stdout
    assert (told.count("<heap nr=") == 1) is alone


PEAK = """
from calotype.memory import give_back, main_bytes, peak_bytes

peak_bytes()
before = peak_bytes()
large = bytearray(64_000_000)
large[::4096] = b"x" * len(large[::4096])
assert peak_bytes() >= before + 60_000_000
del large
give_back()
peak_bytes()
assert peak_bytes() < before + 30_000_000
assert peak_bytes() < main_bytes()
"""


def test_the_peak_is_of_the_time_since_it_was_last_asked() -> None:
    # In a process of its own: what else a large one lets go meanwhile would count.
    subprocess.run([sys.executable, "-c", PEAK], check=True)
