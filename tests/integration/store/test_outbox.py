"""Webhooks, their secrets, and deliveries."""

from __future__ import annotations

import pytest

from calotype.domain.errors import Conflict
from calotype.store.records import Account, Attempt, Delivery, DeliveryState, Event, Webhook
from tests.integration.store.desk import START, Desk

URL = "https://example.org/hook"


def webhook(account: Account, name: str = "wh_1", *, events: frozenset[Event] = frozenset(Event)) -> Webhook:
    return Webhook(
        id=name,
        account_id=account.id,
        url=f"{URL}/{name}",
        event_types=("GENERATION",),
        events=events,
        created_at=START,
        updated_at=START,
    )


def ended(desk: Desk, account: Account, *, images: int = 1, webhook_url: str | None = URL) -> str:
    sent = desk.submit(account, webhook_url=webhook_url).request
    [claimed] = desk.claim()
    assert desk.finish(claimed, images=images)
    return sent.id


def due(desk: Desk, count: int = 10, *, per_account: int = 10) -> list[Delivery]:
    return list(desk.do(desk.store.webhooks.claim(count, per_account=per_account, lease_s=30)))


def record(desk: Desk, delivery: Delivery, state: DeliveryState, *, due_at: float | None = None) -> bool:
    attempt = Attempt(number=delivery.attempt, started_at=desk.clock.now, duration_s=0.5, status=500)
    return desk.do(desk.store.webhooks.record(delivery.id, attempt, state=state, due_at=due_at))


def test_an_end_is_told_to_those_who_want_it(desk: Desk) -> None:
    account = desk.account()
    webhooks = desk.store.webhooks
    desk.do(webhooks.add(webhook(account, "wh_all"), "s", limit=5))
    desk.do(webhooks.add(webhook(account, "wh_failed", events=frozenset({Event.FAILED})), "s", limit=5))
    desk.do(webhooks.add(webhook(desk.account(), "wh_strangers"), "s", limit=5))
    off = webhook(account, "wh_off")
    desk.do(webhooks.add(off, "s", limit=5))
    assert desk.do(webhooks.change(off.evolve(active=False)))

    request_id = ended(desk, account)

    told, total = desk.do(webhooks.deliveries(account.id, limit=10))
    assert total == 2
    assert {(delivery.webhook_id, delivery.url) for delivery in told} == {(None, URL), ("wh_all", f"{URL}/wh_all")}
    assert {delivery.event for delivery in told} == {Event.SUCCEEDED}
    assert {delivery.request_id for delivery in told} == {request_id}
    assert len({delivery.id for delivery in told}) == 2


def test_a_failure_and_a_cancel_are_told_as_failed(desk: Desk) -> None:
    account = desk.account()
    ended(desk, account, images=0)
    desk.cancel(desk.submit(account, webhook_url=URL).request)

    told, _ = desk.do(desk.store.webhooks.deliveries(account.id, limit=10))

    assert [delivery.event for delivery in told] == [Event.FAILED, Event.FAILED]


def test_a_delivery_is_tried_by_one_at_a_time(desk: Desk) -> None:
    ended(desk, desk.account())

    [delivery] = due(desk)

    assert (delivery.attempt, delivery.tries, delivery.due_at) == (1, 1, START + 30)
    assert due(desk) == []
    assert desk.do(desk.store.webhooks.next_due()) == START + 30
    desk.pass_time(30)
    [again] = due(desk)
    assert (again.id, again.attempt) == (delivery.id, 2)


def test_a_try_that_was_overtaken_only_leaves_its_log(desk: Desk) -> None:
    account = desk.account()
    ended(desk, account)
    [first] = due(desk)
    desk.pass_time(31)
    [second] = due(desk)

    assert not record(desk, first, DeliveryState.DELIVERED)
    assert record(desk, second, DeliveryState.PENDING, due_at=desk.clock.now + 60)

    [delivery], _ = desk.do(desk.store.webhooks.deliveries(account.id, limit=10))
    assert (delivery.state, delivery.due_at) == (DeliveryState.PENDING, START + 91)
    assert [attempt.number for attempt in delivery.attempts] == [1, 2]


def test_a_dead_receiver_holds_up_nobody_else(desk: Desk) -> None:
    busy, other = desk.account(), desk.account()
    for _ in range(5):
        ended(desk, busy)
        desk.pass_time(1)
    ended(desk, other)

    first = due(desk, per_account=2)

    assert [delivery.account_id for delivery in first] == [busy.id, busy.id, other.id]
    assert due(desk, per_account=2) == []
    record(desk, first[0], DeliveryState.FAILED)
    assert [delivery.account_id for delivery in due(desk, per_account=2)] == [busy.id]


def test_what_was_given_up_is_delivered_again_on_request(desk: Desk) -> None:
    account = desk.account()
    hook = webhook(account)
    webhooks = desk.store.webhooks
    desk.do(webhooks.add(hook, "s", limit=5))
    ended(desk, account, webhook_url=None)
    [delivery] = due(desk)
    with pytest.raises(Conflict):
        desk.do(webhooks.redeliver(delivery.id, account_id=account.id))
    record(desk, delivery, DeliveryState.FAILED)
    assert desk.do(webhooks.next_due()) is None
    desk.do(webhooks.change(hook.evolve(url=f"{URL}/new")))

    assert desk.do(webhooks.redeliver(delivery.id, account_id=desk.account().id)) is None
    again = desk.do(webhooks.redeliver(delivery.id, account_id=account.id))

    assert again is not None
    assert (again.state, again.tries, again.url) == (DeliveryState.PENDING, 0, f"{URL}/new")
    [tried] = due(desk)
    assert (tried.attempt, tried.tries) == (2, 1)
    record(desk, tried, DeliveryState.FAILED)
    desk.do(webhooks.change(hook.evolve(active=False)))
    with pytest.raises(Conflict):
        desk.do(webhooks.redeliver(delivery.id, account_id=account.id))


def test_secrets_overlap_while_they_rotate(desk: Desk) -> None:
    account = desk.account()
    webhooks = desk.store.webhooks
    desk.do(webhooks.add(webhook(account), "first", limit=5))

    desk.do(webhooks.rotate("wh_1", "second", keep_old_s=60))

    assert desk.do(webhooks.secrets("wh_1")) == ["second", "first"]
    desk.pass_time(61)
    assert desk.do(webhooks.secrets("wh_1")) == ["second"]
    desk.do(desk.store.queue.sweep())
    assert desk.do(webhooks.secrets("wh_1")) == ["second"]


def test_an_account_has_so_many_webhooks_and_no_more(desk: Desk) -> None:
    account = desk.account()
    webhooks = desk.store.webhooks
    desk.do(webhooks.add(webhook(account, "wh_1"), "s", limit=2))
    desk.do(webhooks.add(webhook(account, "wh_2"), "s", limit=2))

    with pytest.raises(Conflict):
        desk.do(webhooks.add(webhook(account, "wh_3"), "s", limit=2))

    assert [hook.id for hook in desk.do(webhooks.webhooks(account.id))] == ["wh_1", "wh_2"]
    assert desk.do(webhooks.find("wh_1", account_id=account.id)) == webhook(account, "wh_1")
    assert desk.do(webhooks.find("wh_1", account_id=desk.account().id)) is None


def test_the_log_is_read_in_parts(desk: Desk) -> None:
    account, webhooks = desk.account(), desk.store.webhooks
    desk.do(webhooks.add(webhook(account), "s", limit=5))
    for _ in range(3):
        ended(desk, account)
    ended(desk, desk.account())
    record(desk, due(desk)[0], DeliveryState.FAILED)
    whole, total = desk.do(webhooks.deliveries(account.id, limit=10))

    first = desk.do(webhooks.log(account.id, limit=4))
    second = desk.do(webhooks.log(account.id, limit=4, before=first.next_before))

    assert total == 6
    assert [*first.items, *second.items] == list(whole)
    assert second.next_before is None
    of_the_hook = desk.do(webhooks.log(account.id, webhook_id="wh_1", limit=9))
    assert len(of_the_hook.items) == 3
    failed = desk.do(webhooks.log(account.id, state=DeliveryState.FAILED, limit=9))
    assert [len(delivery.attempts) for delivery in failed.items] == [1]
