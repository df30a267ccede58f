"""Acceptance: a request, its hold and its idempotency key, in one transaction."""

from __future__ import annotations

from sqlite3 import Connection

from calotype.domain.errors import IdempotencyConflict, InsufficientCredits, NotFound, QueueFull
from calotype.domain.fairness import Priority, advanced, virtual_time
from calotype.domain.money import Balance, Entry, EntryKind, format_credits
from calotype.domain.states import State
from calotype.store.records import Request, StoreLimits, Submission, Submitted
from calotype.store.sqlite.ledger import enter
from calotype.store.sqlite.queries import queries
from calotype.store.sqlite.rows import balance_of, dumps, request_of


def submit(connection: Connection, submission: Submission, *, now: float, limits: StoreLimits) -> Submitted:
    """Raises NotFound, IdempotencyConflict, QueueFull, InsufficientCredits."""
    sql = queries("submit")
    earlier = _earlier(connection, submission, now - limits.idempotency_ttl_s)
    if earlier is not None:
        return earlier
    standing = sql.standing(connection, account_id=submission.account_id, key_id=submission.key_id)
    if standing is None:
        raise NotFound("there is no such account")
    if standing["depth"] >= limits.queue_depth:
        raise QueueFull
    most = limits.max_queued if standing["max_queued"] is None else standing["max_queued"]
    if standing["queued"] >= most:
        raise QueueFull(f"{standing['queued']} requests of the account wait already and {most} is the most")
    balance = balance_of(standing)
    price = submission.price_micros
    if price > balance.available_micros:
        raise InsufficientCredits(
            f"Insufficient credits: this costs {format_credits(price)} and the account has "
            f"{format_credits(balance.available_micros)}"
        )
    limit, spent = standing["limit_micros"], standing["spent_micros"]
    if limit is not None and price > limit - spent:
        raise InsufficientCredits(
            f"Insufficient credits: this costs {format_credits(price)}, and of the {format_credits(limit)} that the "
            f"key may spend {format_credits(max(0, limit - spent))} are left"
        )
    low = submission.priority is Priority.LOW
    turns = {"virtual_time": standing["virtual_time"], "low_virtual_time": standing["low_virtual_time"]}
    own, clock = max(turns.values()) if low else turns["virtual_time"], standing["clock"]
    turns["low_virtual_time" if low else "virtual_time"] = advanced(own, clock, submission.work, standing["weight"])
    sql.hold(connection, account_id=submission.account_id, price_micros=price, **turns)
    sql.spend(connection, key_id=submission.key_id, price_micros=price)
    sql.enter_pipeline(connection, pipeline=submission.pipeline)
    sql.insert(
        connection,
        id=submission.id,
        account_id=submission.account_id,
        key_id=submission.key_id,
        model=submission.call.model,
        pipeline=submission.pipeline,
        priority=submission.priority,
        virtual_time=virtual_time(own, clock, submission.priority),
        work=submission.work,
        price_micros=price,
        deadline_at=submission.deadline_at,
        webhook_url=submission.webhook_url,
        now=now,
        call=dumps(submission.call),
        body=dumps(dict(submission.body)),
    )
    if price:
        hold = Entry(kind=EntryKind.HOLD, amount_micros=price, request_id=submission.id)
        enter(connection, submission.account_id, hold, now=now)
    if submission.idempotency is not None:
        sql.remember(
            connection,
            account_id=submission.account_id,
            key=submission.idempotency.key,
            digest=submission.idempotency.digest,
            request_id=submission.id,
            now=now,
        )
    held = Balance(available_micros=balance.available_micros - price, held_micros=balance.held_micros + price)
    return Submitted(request=_accepted(submission, now), balance=held)


def _earlier(connection: Connection, submission: Submission, after: float) -> Submitted | None:
    """What the idempotency key stands for already. A request that was deleted since is not remembered."""
    if submission.idempotency is None:
        return None
    key = submission.idempotency.key
    known = queries("submit").remembered(connection, account_id=submission.account_id, key=key, after=after)
    if known is None:
        return None
    row = queries("requests").find(connection, id=known["request_id"])
    if row is None:
        return None
    if known["digest"] != submission.idempotency.digest:
        raise IdempotencyConflict
    artifacts = queries("requests").artifacts(connection, request_id=row["id"])
    balance = balance_of(queries("accounts").balance(connection, account_id=submission.account_id))
    return Submitted(request=request_of(row, artifacts), balance=balance, replayed=True)


def _accepted(submission: Submission, now: float) -> Request:
    return Request(
        id=submission.id,
        account_id=submission.account_id,
        key_id=submission.key_id,
        call=submission.call,
        body=submission.body,
        pipeline=submission.pipeline,
        state=State.QUEUED,
        priority=submission.priority,
        price_micros=submission.price_micros,
        deadline_at=submission.deadline_at,
        webhook_url=submission.webhook_url,
        created_at=now,
    )
