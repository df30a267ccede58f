"""Requests' ids."""

from __future__ import annotations

from uuid import RFC_4122, UUID

from calotype.domain.ids import new_request_id


def test_an_id_has_the_contracts_form() -> None:
    made = new_request_id()

    assert made == str(UUID(made))
    assert (UUID(made).version, UUID(made).variant) == (4, RFC_4122)


def test_ids_differ_and_grow_with_time() -> None:
    made = [new_request_id() for _ in range(1000)]

    assert len(set(made)) == 1000
    assert [i[:13] for i in made] == sorted(i[:13] for i in made)
