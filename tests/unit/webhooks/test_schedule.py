"""When a delivery is tried."""

from __future__ import annotations

from calotype.webhooks.schedule import JITTER, TRIES, delay_s


def test_ten_tries_spread_over_about_two_hours() -> None:
    delays = [delay_s(tries, lambda: 0.5) for tries in range(1, TRIES)]

    assert TRIES == 10
    assert 1.8 * 3600 <= sum(delay for delay in delays if delay is not None) <= 2.2 * 3600
    assert None not in delays


def test_the_last_try_has_no_next() -> None:
    assert delay_s(TRIES, lambda: 0.5) is None


def test_what_failed_together_is_spread() -> None:
    low, high = delay_s(3, lambda: 0.0), delay_s(3, lambda: 1.0)

    assert low is not None
    assert high is not None
    assert high / low == (1 + JITTER) / (1 - JITTER)
