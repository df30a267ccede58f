"""The page about the API, at /docs: plain HTML from the OpenAPI document, with nothing from another host."""

from __future__ import annotations

import base64
import hashlib
import json
from collections.abc import Iterator, Mapping
from html import escape
from typing import TYPE_CHECKING, Any

import msgspec
from starlette.responses import Response

from calotype.gateway.routes import Answer, Auth, Route

if TYPE_CHECKING:
    from calotype.gateway.call import Call

STYLE = """
:root{color-scheme:light dark;--ink:#1d1a16;--paper:#fbf8f2;--line:#ddd4c4;--soft:#6b6256;--mark:#8a4b1f}
@media(prefers-color-scheme:dark){:root{--ink:#ece5d8;--paper:#171512;--line:#3a342b;--soft:#a79c8b;--mark:#e0a06b}}
*{box-sizing:border-box}
body{margin:0 auto;padding:2rem 1.25rem 6rem;max-width:62rem;background:var(--paper);color:var(--ink);
font:16px/1.55 system-ui,sans-serif}
h1{font-size:2rem;margin:0}h2{margin:3rem 0 .5rem;border-bottom:1px solid var(--line)}
h3{margin:1.5rem 0 .25rem;font-size:1rem}p{margin:.35rem 0}a{color:var(--mark)}
code,pre{font:13.5px/1.5 ui-monospace,monospace}
pre{overflow-x:auto;padding:.75rem 1rem;border:1px solid var(--line);border-radius:6px}
details{border-bottom:1px solid var(--line)}summary{padding:.6rem 0;cursor:pointer}
summary b{display:inline-block;min-width:4.2rem;color:var(--mark)}summary span{color:var(--soft)}
table{border-collapse:collapse;width:100%;margin:.5rem 0 1rem;font-size:14px}
th,td{text-align:left;vertical-align:top;padding:.3rem .75rem .3rem 0;border-top:1px solid var(--line)}
th{border:0;color:var(--soft);font-weight:500}nav a{margin-right:1rem}.soft{color:var(--soft)}
.wide{overflow-x:auto}
"""
POLICY = (
    "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; style-src 'sha256-"
    + base64.b64encode(hashlib.sha256(STYLE.encode()).digest()).decode()
    + "'"
)


async def docs(call: Call) -> Response:
    page = "".join(_page(msgspec.json.decode(call.gateway.openapi), call.origin))
    return Response(page, media_type="text/html", headers={"content-security-policy": POLICY})


def _page(document: Mapping[str, Any], origin: str) -> Iterator[str]:
    info, schemas = document["info"], document["components"]["schemas"]
    tags: dict[str, list[tuple[str, str, Mapping[str, Any]]]] = {}
    for path, methods in document["paths"].items():
        for method, operation in methods.items():
            tags.setdefault(operation["tags"][0], []).append((method.upper(), path, operation))
    yield "<!doctype html><html lang=en><meta charset=utf-8><meta name=viewport content='width=device-width'>"
    yield f"<title>{escape(info['title'])} API</title><style>{STYLE}</style>"
    yield f"<h1>{escape(info['title'])} API</h1><p class=soft>Version {escape(info['version'])} · "
    yield "<a href=/openapi.json>openapi.json</a></p><nav>"
    yield from (f"<a href='#{_anchor(tag)}'>{escape(tag)}</a>" for tag in tags)
    yield "</nav><h2>First call</h2>"
    yield "<p>Your key goes into the header <code>x-api-key</code>; <code>Authorization: Bearer</code> works too.</p>"
    yield f"<pre>{escape(_sample(origin))}</pre>"
    for tag, operations in tags.items():
        yield f"<h2 id='{_anchor(tag)}'>{escape(tag)}</h2>"
        for method, path, operation in operations:
            yield from _operation(method, path, operation, schemas)
    yield "</html>"


def _sample(origin: str) -> str:
    body = json.dumps({"prompt": "A cozy cabin in the snowy mountains at sunrise"})
    return (
        f'curl {origin}/v1/imagen-4 \\\n  -H "x-api-key: $CALOTYPE_API_KEY" -H "Accept: image/jpeg" \\\n'
        f"  -d '{body}' \\\n  -o cabin.jpeg"
    )


def _operation(method: str, path: str, operation: Mapping[str, Any], schemas: Mapping[str, Any]) -> Iterator[str]:
    yield f"<details><summary><b>{method}</b><code>{escape(path)}</code> <span>{escape(operation['summary'])}</span>"
    yield f"</summary><p>{_prose(operation['description'])}</p>"
    if not operation["security"]:
        yield "<p class=soft>Needs no key.</p>"
    rows = [
        (f"{each['name']} ({each['in']})", _takes(each["schema"]), each["description"])
        for each in operation["parameters"]
    ]
    yield from _table("Parameters", rows)
    body = operation.get("requestBody")
    if body is not None:
        schema = _resolved(body["content"]["application/json"]["schema"], schemas)
        needed = schema.get("required", [])
        fields = [
            (name + (" *" if name in needed else ""), _takes(_resolved(each, schemas)), each.get("description", ""))
            for name, each in schema.get("properties", {}).items()
        ]
        yield from _table("Body (JSON)", fields)
    answers = [(status, ", ".join(each.get("content", {})), each["description"]) for status, each in _sorted(operation)]
    yield from _table("Answers", answers)
    yield "</details>"


def _sorted(operation: Mapping[str, Any]) -> list[tuple[str, Mapping[str, Any]]]:
    return sorted(operation["responses"].items())


def _table(title: str, rows: list[tuple[str, str, str]]) -> Iterator[str]:
    if rows:
        yield f"<h3>{title}</h3><div class=wide><table>"
        for name, takes, text in rows:
            yield f"<tr><td><code>{escape(name)}</code><td>{escape(takes)}<td>{_prose(text)}"
        yield "</table></div>"


def _resolved(schema: Mapping[str, Any], schemas: Mapping[str, Any]) -> Mapping[str, Any]:
    name = str(schema.get("$ref", "")).rpartition("/")[2]
    return schemas[name] if name else schema


def _takes(schema: Mapping[str, Any]) -> str:
    """A schema in a few words."""
    if "anyOf" in schema:
        return " or ".join(_takes(each) for each in schema["anyOf"])
    if "enum" in schema:
        words = ", ".join(str(each) for each in schema["enum"] if each is not None)
    else:
        kinds = schema.get("type", "any")
        words = " or ".join(each for each in ([kinds] if isinstance(kinds, str) else kinds) if each != "null")
        if "minimum" in schema and "maximum" in schema:
            words += f" {schema['minimum']:g} to {schema['maximum']:g}"
    default = schema.get("default")
    return f"{words}; default {default}" if default not in (None, "") else words


def _prose(text: str) -> str:
    """``code`` between backticks."""
    parts = escape(text).split("`")
    return "".join(f"<code>{part}</code>" if index % 2 else part for index, part in enumerate(parts))


def _anchor(tag: str) -> str:
    return tag.lower().replace(" ", "-")


routes = (
    Route(
        method="GET",
        path="/docs",
        handler=docs,
        auth=Auth.NONE,
        tag="Server",
        summary="The page about the API",
        answers={200: Answer(help="HTML.", media=("text/html",))},
    ),
)
