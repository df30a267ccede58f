"""Rows of the route table that answer HTML. They stand in no OpenAPI document."""

from __future__ import annotations

from collections.abc import Mapping

from calotype.gateway.routes import Answer, Auth, Handler, Input, Route

HTML: Mapping[int, Answer] = {200: Answer(help="HTML.", media=("text/html",))}


def page_route(
    method: str,
    path: str,
    handler: Handler,
    summary: str,
    *,
    auth: Auth = Auth.KEY,
    inputs: tuple[Input, ...] = (),
    answers: Mapping[int, Answer] = HTML,
) -> Route:
    """``auth`` KEY and OPERATOR: who isn't signed in is led to the login, and back here after it."""
    return Route(
        method=method,
        path=path,
        handler=handler,
        auth=auth,
        tag="Pages",
        summary=summary,
        inputs=inputs,
        answers=answers,
        listed=False,
    )
