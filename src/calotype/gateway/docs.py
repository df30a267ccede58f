"""The page about the API, at /docs: plain HTML from the route table, the catalog and the OpenAPI document's schemas,
with nothing from another host and no script."""

from __future__ import annotations

import base64
import functools
import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence
from html import escape
from importlib.resources import files
from typing import TYPE_CHECKING, Any

import msgspec
from starlette.responses import Response

from calotype.domain.money import format_credits
from calotype.gateway.encoding import JSON
from calotype.gateway.html import html
from calotype.gateway.routes import Answer, Auth, Route

if TYPE_CHECKING:
    from calotype.gateway.call import Call

ERROR = "ErrorBody"
Schema = Mapping[str, Any]


@functools.cache
def _style() -> tuple[str, str]:
    """The style sheet, and the policy that lets the page have it and nothing else."""
    style = files("calotype.gateway").joinpath("docs.css").read_text("utf-8")
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    policy = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; img-src data:; style-src"
    return style, f"{policy} 'sha256-{digest}'"


async def docs(call: Call) -> Response:
    style, policy = _style()
    page = _Page(call, msgspec.json.decode(call.gateway.openapi))
    return html("".join(page.html(style)), call.headers, headers={"content-security-policy": policy})


class _Page:
    """Written from top to bottom."""

    def __init__(self, call: Call, document: Mapping[str, Any]) -> None:
        self._catalog, self._retired = call.parts.catalog, call.parts.settings.retired
        self._origin, self._info = call.origin, document["info"]
        self._paths, self._schemas = document["paths"], document["components"]["schemas"]
        self._tags: dict[str, list[Route]] = {}
        for route in call.gateway.routes:
            if route.listed:
                self._tags.setdefault(route.tag, []).append(route)
        self._first = next(iter(self._catalog))

    def html(self, style: str) -> Iterator[str]:
        title = f"{self._info['title']} API"
        yield "<!doctype html><html lang=en><meta charset=utf-8><meta name=viewport content='width=device-width'>"
        yield f"<link rel=icon href='data:,'><title>{escape(title)}</title><style>{style}</style>"
        yield "<div class=page><nav aria-label=Sections>"
        yield f"<strong><a href='/'>{escape(self._info['title'])}</a></strong>"
        yield f"<small>Version {escape(self._info['version'])}</small>"
        for name in ("First picture", "Prices and sizes", "Parameters", *self._tags, "Errors", "Objects"):
            yield f"<a href='#{_anchor(name)}'>{escape(name)}</a>"
        yield "<a class=file href='/openapi.json'>openapi.json</a></nav><main>"
        yield f"<h1>{escape(title)}</h1>"
        yield "<p>Text in, pictures out. Your key goes into the header <code>x-api-key</code>; "
        yield "<code>Authorization: Bearer</code> works too. Bodies are JSON objects.</p>"
        yield from self._samples()
        yield from self._models()
        yield from self._parameters()
        for tag, routes in self._tags.items():
            yield _heading(tag)
            for route in routes:
                yield from self._operation(route)
        yield from self._errors()
        yield from self._objects()
        yield "</main></div></html>"

    def _samples(self) -> Iterator[str]:
        body = json.dumps({"prompt": "A cozy cabin in the snowy mountains at sunrise"})
        key = '-H "x-api-key: $CALOTYPE_API_KEY"'
        yield _heading("First picture") + "<p>One call that waits, and answers with the picture:</p>"
        yield _pre(
            f"curl {self._origin}/v1/imagen-4 {key} \\\n  -H \"Accept: image/jpeg\" -o cabin.jpeg \\\n  -d '{body}'"
        )
        yield "<p>Or through the queue: submit, then ask for the result. <code>wait</code> holds the answer back until "
        yield "the request has ended, or for so many seconds.</p>"
        yield _pre(f"curl {self._origin}/v2/imagen-4 {key} \\\n  -d '{body}'")
        yield _pre(f'curl "{self._origin}/v2/requests/$REQUEST_ID?wait=30" {key}')

    def _models(self) -> Iterator[str]:
        yield _heading("Prices and sizes")
        yield "<p>What takes the place of <code>{slug}</code>. A credit is a US dollar. The sizes are those of each "
        yield "<code>aspect_ratio</code>, in pixels.</p>"
        ratios = list(self._catalog[self._first].sizes)
        rows = []
        for slug, model in self._catalog.items():
            sizes = [f"{width}x{height}" for width, height in model.sizes.values()]
            price = "retired" if slug in self._retired else format_credits(model.price_micros)
            rows.append((f"<code>{escape(slug)}</code>", price, *sizes))
        yield from _table("sizes", ("model", "credits", *ratios), rows)

    def _parameters(self) -> Iterator[str]:
        yield _heading("Parameters")
        yield "<p>The body of a call that draws. Every model takes all of them; * is required.</p>"
        rows = []
        for name, schema in self._schemas[_ref_name(self._model_schema(self._first))]["properties"].items():
            mark = " *" if self._catalog[self._first].parameters[name].required else ""
            takes = self._takes({key: each for key, each in schema.items() if key != "default"})
            rows.append(
                (f"<code>{escape(name)}</code>{mark}", takes + self._defaults(name), _prose(schema["description"]))
            )
        yield from _table("fields", ("name", "takes", ""), rows)

    def _defaults(self, name: str) -> str:
        """By model, where they differ."""
        defaults = {slug: model.parameters[name].default for slug, model in self._catalog.items()}
        shown = {slug: _value(default) for slug, default in defaults.items() if default not in (None, "")}
        if not shown:
            return ""
        if len(set(shown.values())) == 1 and len(shown) == len(defaults):
            return f"; default {next(iter(shown.values()))}"
        return "; default " + ", ".join(f"{value} for {escape(slug)}" for slug, value in shown.items())

    def _model_schema(self, slug: str) -> Schema:
        found: Schema = self._paths[f"/v1/{slug}"]["post"]["requestBody"]["content"][JSON]["schema"]
        return found

    def _operation(self, route: Route) -> Iterator[str]:
        path = route.path.replace("{slug}", self._first)
        operation = self._paths[path][route.method.lower()]
        yield f"<details id='{escape(route.method.lower())}-{_anchor(route.path)}'><summary>"
        yield f"<b class={route.method.lower()}>{route.method}</b><code>{escape(route.path)}</code>"
        yield f"<span>{escape(route.summary)}</span></summary><div class=inside>"
        if route.help:
            yield f"<p>{_prose(route.help)}</p>"
        if route.auth is not Auth.KEY:
            yield f"<p class=soft>{'Needs no key.' if route.auth is Auth.NONE else 'Needs an operator’s key.'}</p>"
        inputs = [
            (
                f"<code>{escape(each.name)}</code>{' *' if each.required else ''}",
                _where(each.where, self._takes(each.schema)),
                _prose(each.help),
            )
            for each in route.inputs
        ]
        if inputs:
            yield "<h3>Beside the body</h3>"
            yield from _table("fields", ("name", "takes", ""), inputs)
        if "{slug}" in route.path:
            yield "<h3>Body</h3><p><a href='#parameters'>The model’s parameters</a>.</p>"
        elif "requestBody" in operation:
            yield "<h3>Body</h3>"
            yield from self._fields(operation["requestBody"]["content"][JSON]["schema"], "takes", mark=" *")
        yield "<h3>Answers</h3>"
        yield from _table(
            "answers", ("status", "", ""), [self._answer(*each) for each in sorted(operation["responses"].items())]
        )
        yield "</div></details>"

    def _answer(self, status: str, response: Mapping[str, Any]) -> tuple[str, ...]:
        content = response.get("content", {})
        holds = [media for media in content if media != JSON]
        if JSON in content:
            shown = self._takes(content[JSON]["schema"])
            holds.insert(0, shown if shown != "object" else "JSON")
        return f"<code>{escape(status)}</code>", _prose(response["description"]), ", ".join(holds)

    def _fields(self, schema: Schema, verb: str, *, mark: str = "") -> Iterator[str]:
        """``mark`` is put to those that a body needs."""
        schema = self._schemas[_ref_name(schema)] if "$ref" in schema else schema
        needed = schema.get("required", [])
        rows = [
            (
                f"<code>{escape(name)}</code>{mark if name in needed else ''}",
                self._takes(each),
                _prose(each.get("description", "")),
            )
            for name, each in schema.get("properties", {}).items()
        ]
        yield from _table("fields", ("name", verb, ""), rows)

    def _errors(self) -> Iterator[str]:
        yield _heading("Errors")
        yield "<p>Every error is JSON of this form, and none costs anything. <code>error</code> is for people, "
        yield "<code>code</code> for programs.</p>"
        sample = {
            "error": "steps must be an integer from 1 to 100, not 0",
            "code": "invalid_parameter",
            "field": "steps",
            "request_id": "a2ee4ad4-da81-4eed-9568-0e3c9673cfdf",
            "retryable": False,
        }
        yield _pre(json.dumps(sample, indent=2))

    def _objects(self) -> Iterator[str]:
        yield _heading("Objects")
        yield "<p>What answers are made of.</p>"
        for name, schema in self._answered().items():
            yield f"<details id='object-{escape(name)}'><summary class=object><code>{escape(name)}</code>"
            yield f"<span>{_prose(schema.get('description', ''))}</span></summary><div class=inside>"
            yield from self._fields(schema, "is")
            yield "</div></details>"

    def _answered(self) -> Mapping[str, Schema]:
        """The schemas of answers, and those that these or bodies hold, by name."""
        found: dict[str, Schema] = {}
        operations = [operation for methods in self._paths.values() for operation in methods.values()]
        wanted = [name for operation in operations for name in _names(operation["responses"])]
        bodies = {name for operation in operations for name in _names(operation.get("requestBody", {}))}
        wanted += [name for body in bodies for name in _names(self._schemas[body])]
        while wanted:
            name = wanted.pop()
            if name not in found:
                found[name] = self._schemas[name]
                wanted += _names(found[name])
        return dict(sorted(found.items()))

    def _takes(self, schema: Schema) -> str:
        """A schema in a few words, as HTML."""
        if "$ref" in schema:
            name = escape(_ref_name(schema))
            return f"<a href='#object-{name}'>{name}</a>" if name != ERROR else "<a href='#errors'>an error</a>"
        if "anyOf" in schema:
            return " or ".join(self._takes(each) for each in schema["anyOf"] if each.get("type") != "null")
        if "enum" in schema:
            words = ", ".join(f"<code>{escape(str(each))}</code>" for each in schema["enum"] if each is not None)
        elif schema.get("type") == "array" and "items" in schema:
            words = f"list of {self._takes(schema['items'])}"
        else:
            kinds = schema.get("type", "any")
            words = kinds if isinstance(kinds, str) else " or ".join(each for each in kinds if each != "null")
            if "maxLength" in schema:
                words += f" of at most {schema['maxLength']} characters"
            if "minimum" in schema and "maximum" in schema:
                words += f" {schema['minimum']:g} to {schema['maximum']:.12g}"
        default = schema.get("default") if len(schema.get("enum", ())) != 1 else None
        return f"{words}; default {_value(default)}" if default not in (None, "") else words


def _heading(name: str) -> str:
    return f"<h2 id='{_anchor(name)}'>{escape(name)}</h2>"


def _pre(text: str) -> str:
    return f"<pre tabindex=0><code>{escape(text)}</code></pre>"


def _table(kind: str, head: Sequence[str], rows: Sequence[Sequence[str]]) -> Iterator[str]:
    """Cells are HTML."""
    yield f"<div class=wide{' tabindex=0' if kind == 'sizes' else ''}><table class={kind}>"
    if any(head):
        yield "<thead><tr>" + "".join(f"<th>{escape(each)}" if each else "<td>" for each in head) + "</thead>"
    yield "<tbody>" + "".join("<tr>" + "".join(f"<td>{cell}" for cell in row) for row in rows) + "</table></div>"


def _where(where: str, takes: str) -> str:
    return f"{takes}, in the {where}"


def _ref_name(schema: Schema) -> str:
    return str(schema["$ref"]).rpartition("/")[2]


def _names(part: Any) -> Iterator[str]:
    """Of the schemas that a part of the document refers to."""
    if isinstance(part, Mapping):
        if isinstance(part.get("$ref"), str):
            yield _ref_name(part)
        for each in part.values():
            yield from _names(each)
    elif isinstance(part, list):
        for each in part:
            yield from _names(each)


def _value(value: object) -> str:
    return f"<code>{escape(json.dumps(value) if not isinstance(value, str) else value)}</code>"


def _prose(text: str) -> str:
    """``code`` between backticks."""
    parts = escape(text).replace("``", "`").split("`")
    return "".join(f"<code>{part}</code>" if index % 2 else part for index, part in enumerate(parts))


def _anchor(name: str) -> str:
    return "-".join("".join(c if c.isalnum() else " " for c in name.lower()).split())


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
