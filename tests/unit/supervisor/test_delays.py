"""How long a worker that keeps dying is left dead."""

from __future__ import annotations

from calotype.supervisor.pool import FIRST_DELAY_S, LAST_DELAY_S, restart_delay_s


def test_the_delay_doubles_up_to_a_limit() -> None:
    delays = [restart_delay_s(failures) for failures in range(100)]
    assert delays[:3] == [FIRST_DELAY_S, 2 * FIRST_DELAY_S, 4 * FIRST_DELAY_S]
    assert delays == sorted(delays)
    assert delays[-1] == LAST_DELAY_S
