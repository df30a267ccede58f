"""Uploads and shares."""

from __future__ import annotations

import pytest

from calotype.domain.errors import NotFound, TooLarge
from calotype.store.records import Account, Share, Upload
from tests.integration.store.desk import START, Desk


def upload(account: Account, name: str, size: int = 100) -> Upload:
    return Upload(
        name=name, account_id=account.id, content_type="image/png", size=size, sha256="0" * 64, created_at=START
    )


def share(account: Account, request_id: str) -> Share:
    return Share(
        id="shr_1", account_id=account.id, request_id=request_id, image=0, created_at=START, expires_at=START + 60
    )


def test_uploads_are_an_accounts_own(desk: Desk) -> None:
    account, other = desk.account(), desk.account()
    uploads = desk.store.uploads
    first, second = upload(account, "a.png"), upload(account, "b.png")
    desk.do(uploads.add([first, second], quota_bytes=1000))

    assert desk.do(uploads.uploads(account.id, limit=1)) == ([second], 2)
    assert desk.do(uploads.uploads(other.id, limit=9)) == ([], 0)
    assert desk.do(uploads.find("a.png")) == first
    assert not desk.do(uploads.remove("a.png", account_id=other.id))
    assert desk.do(uploads.remove("a.png", account_id=account.id))
    assert desk.do(uploads.find("a.png")) is None
    assert desk.do(uploads.used(account.id)) == 100


def test_uploads_over_the_quota_are_refused_together(desk: Desk) -> None:
    account = desk.account()
    uploads = desk.store.uploads
    desk.do(uploads.add([upload(account, "a.png")], quota_bytes=250))

    with pytest.raises(TooLarge):
        desk.do(uploads.add([upload(account, "b.png"), upload(account, "c.png")], quota_bytes=250))

    assert desk.do(uploads.used(account.id)) == 100


def test_a_share_shows_its_request_until_it_is_over(desk: Desk) -> None:
    account = desk.account()
    desk.submit(account)
    [claimed] = desk.claim()
    desk.finish(claimed)
    shares = desk.store.shares
    wanted = share(account, claimed.id)
    desk.do(shares.add(wanted, b"digest"))

    assert desk.do(shares.find(b"digest")) == (wanted, desk.find(claimed))
    assert desk.do(shares.find(b"another")) is None
    assert desk.do(shares.shares(claimed.id, account_id=account.id)) == [wanted]
    desk.pass_time(60)
    assert desk.do(shares.find(b"digest")) is None
    assert desk.do(shares.shares(claimed.id, account_id=account.id)) == []


def test_a_revoked_share_shows_nothing(desk: Desk) -> None:
    account, other = desk.account(), desk.account()
    sent = desk.submit(account).request
    shares = desk.store.shares
    desk.do(shares.add(share(account, sent.id), b"digest"))

    assert not desk.do(shares.revoke("shr_1", account_id=other.id))
    assert desk.do(shares.revoke("shr_1", account_id=account.id))
    assert desk.do(shares.find(b"digest")) is None


def test_a_share_goes_with_its_request(desk: Desk) -> None:
    account = desk.account()
    sent = desk.submit(account).request
    desk.cancel(sent)
    desk.do(desk.store.shares.add(share(account, sent.id), b"digest"))

    desk.do(desk.store.queue.delete(sent.id, account_id=account.id))

    assert desk.do(desk.store.shares.find(b"digest")) is None


def test_nobody_shares_anothers_request(desk: Desk) -> None:
    sent = desk.submit(desk.account()).request

    with pytest.raises(NotFound):
        desk.do(desk.store.shares.add(share(desk.account(), sent.id), b"digest"))
