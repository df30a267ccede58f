"""What the pages name is there: links, commands and their flags, variables, routes, make's targets."""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator
from pathlib import Path

import click
import pytest

from calotype.catalog import load_catalog
from calotype.cli.commands import cli
from calotype.gateway.paths import Paths
from calotype.gateway.table import all_routes
from calotype.settings import CLIENT_VARIABLES, CONFIG_VARIABLE, SETTINGS, load_settings

ROOT = Path(__file__).parents[2]
PAGES = sorted(
    [*ROOT.glob("*.md"), *(page for folder in ("docs", "src", "training") for page in (ROOT / folder).rglob("*.md"))]
)
DEPLOYED = [ROOT / "Dockerfile", *sorted((ROOT / "deploy").iterdir())]
LINK = re.compile(r"\]\((?!https?:|mailto:)([^)#\s]*)(?:#([^)\s]+))?\)")
HEADING = re.compile(r"^#+ +(.+)$", re.MULTILINE)
CODE = re.compile(
    r"```\w*\n(?P<fenced>.*?)```|(?P<indented>(?:^ {4}\S[^\n]*\n)+)|`(?P<inline>(?:[^`\n]|\n(?!\n))+)`",
    re.DOTALL | re.MULTILINE,
)
VARIABLE = re.compile(r"\bCALOTYPE_[A-Z0-9_]*[A-Z0-9]\b")
TARGET = re.compile(r"\bmake ([a-z][a-z-]*)")
COMMAND = re.compile(r"(?:^|\s|\(|bin/)calotype ((?!calotype )(?:[a-z]|--(?:help|version))[^|;`#&)\n]*)", re.MULTILINE)
OURS = ("v1", "v2", "webhook", "inference-request", "inference-model-information", "generations", "assets", "shares")
ROUTE = re.compile(rf"(?:\b(GET|POST|PUT|DELETE) +)?(?<![\w.])/((?:{'|'.join(OURS)})/[^\s\"'`?),;]*)")
SINGLE = re.compile(r"\b(GET|POST) +/([\w.-]+)(?=[`\s,?]|$)")

every_page = pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))


def code(page: Path) -> Iterator[str]:
    """All code on a page, with continued lines joined."""
    for found in CODE.finditer(page.read_text("utf-8")):
        yield re.sub(r"\\\n\s*", " ", found["fenced"] or found["indented"] or found["inline"])


def anchors(page: Path) -> set[str]:
    """As the sites that show Markdown make them from its headings."""
    headings = HEADING.findall(page.read_text("utf-8"))
    return {re.sub(r"[^\w -]", "", heading.lower()).replace(" ", "-") for heading in headings}


def routes() -> Paths[frozenset[str]]:
    """The methods at each path."""
    by_path: dict[str, set[str]] = {}
    for route in all_routes():
        by_path.setdefault(route.path, set()).add(route.method)
    paths: Paths[frozenset[str]] = Paths()
    for path, methods in by_path.items():
        paths.add(path, frozenset(methods))
    return paths


def unknown_part(words: list[str]) -> str | None:
    """Of a command line, the first command or flag that is not there."""
    command: click.Command = cli
    while isinstance(command, click.Group) and words and not words[0].startswith("-"):
        try:
            _, found, words = command.resolve_command(click.Context(command), words)
        except click.UsageError:
            return words[0]
        assert found is not None
        command = found
    known = {"-h", "--help"}
    for parameter in command.params:
        known.update((*parameter.opts, *parameter.secondary_opts))
    flags = (word.split("=")[0] for word in words if re.match(r"--?[a-z]", word))
    return next((flag for flag in flags if flag not in known), None)


@every_page
def test_relative_links_lead_somewhere(page: Path) -> None:
    for target, anchor in LINK.findall(page.read_text("utf-8")):
        path = (page.parent / target).resolve() if target else page
        assert path.exists(), target
        assert not anchor or anchor in anchors(path), f"{target}#{anchor}"


@every_page
def test_commands_and_their_flags_are_there(page: Path) -> None:
    for piece in code(page):
        for line in COMMAND.findall(piece):
            try:
                words = shlex.split(line)
            except ValueError:  # cut off inside a quotation
                words = line.split()
            assert unknown_part(words) is None, f"calotype {line}"


@pytest.mark.parametrize("page", [*PAGES, *DEPLOYED], ids=lambda page: str(page.relative_to(ROOT)))
def test_variables_are_settings(page: Path) -> None:
    known = {setting.variable for setting in SETTINGS} | {CONFIG_VARIABLE, *CLIENT_VARIABLES}
    assert set(VARIABLE.findall(page.read_text("utf-8"))) - known <= {"CALOTYPE_NAME"}


@every_page
def test_routes_are_there(page: Path) -> None:
    paths, slugs = routes(), {*load_catalog(), "{slug}"}
    text = "\n".join(code(page)).replace("http://localhost:8000", "")
    named = [*ROUTE.findall(text), *SINGLE.findall(text)]
    for method, path in named:
        found = paths.find(f"/{path}")
        assert found is not None, path
        assert not method or method in found[0], f"{method} {path}"
        assert found[1].get("slug", "{slug}") in slugs, path


@every_page
def test_makes_targets_are_there(page: Path) -> None:
    known = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))
    assert {target for piece in code(page) for target in TARGET.findall(piece)} <= known


def test_the_deployed_settings_are_right() -> None:
    settings = load_settings({}, config=ROOT / "deploy" / "calotype.toml", environment={})
    assert settings.public_url in (ROOT / "docs" / "serving.md").read_text("utf-8")
    assert settings.public_url.removeprefix("https://") in (ROOT / "deploy" / "Caddyfile").read_text("utf-8")
    assert f"reverse_proxy {settings.host}:{settings.port} " in (ROOT / "deploy" / "Caddyfile").read_text("utf-8")


def test_the_container_copies_what_is_there() -> None:
    lines = (ROOT / "Dockerfile").read_text("utf-8").splitlines()
    copied = {name for line in lines if line.startswith("COPY ") for name in line.split()[1:-1]}
    let_in = {line[1:] for line in (ROOT / ".dockerignore").read_text("utf-8").splitlines() if line.startswith("!")}
    assert copied == let_in
    assert all((ROOT / name).exists() for name in copied)


def test_a_wrong_command_is_noticed() -> None:
    assert unknown_part(["serve", "--prot", "9000"]) == "--prot"
    assert unknown_part(["keys", "make", "ann"]) == "make"
    assert unknown_part(["keys", "create", "ann", "--credits", "5.00"]) is None
