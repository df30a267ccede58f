"""The store under many more histories, and longer ones, than in every run."""

from __future__ import annotations

from hypothesis import HealthCheck, settings

from tests.integration.store.test_any_order import Orders


class LongOrders(Orders):
    """The same rules."""


TestLongOrders = LongOrders.TestCase
TestLongOrders.settings = settings(
    max_examples=400, stateful_step_count=80, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
