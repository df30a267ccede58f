"""The pipe to the process that started a worker."""

from __future__ import annotations

import subprocess
import sys

SCRIPT = """
import asyncio, sys, time
from calotype.worker import lifeline

lifeline.LAST_S = 0.1

async def live(busy):
    lost = asyncio.Event()
    lifeline.hold(lost.set)
    print("holding", flush=True)
    if busy:
        time.sleep(3600)
    await lost.wait()
    print("lost", flush=True)

asyncio.run(live(sys.argv[1] == "busy"))
"""


def ended(state: str) -> tuple[int, bytes]:
    """The exit code and the last words of a process whose parent lets go of the pipe."""
    process = subprocess.Popen([sys.executable, "-c", SCRIPT, state], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.write(b"still here")
    process.stdin.flush()
    assert process.stdout.readline() == b"holding\n"
    assert process.poll() is None
    words, _ = process.communicate(timeout=60)
    return process.returncode, words


def test_the_end_of_the_pipe_is_told_in_the_event_loop() -> None:
    assert ended("idle") == (0, b"lost\n")


def test_a_process_whose_event_loop_hangs_is_ended() -> None:
    assert ended("busy") == (1, b"")
