"""Builds the shipped fonts from published packages.

    python -m training.fonts.build --work FOLDER [--out FOLDER]

Each subset of a face is taken as published and only unpacked from WOFF2; nothing in it is changed. Needs npm, and the
packages fonttools and brotli.
"""

from __future__ import annotations

import argparse
from dataclasses import dataclass
from pathlib import Path

from fontTools.ttLib import TTFont

from training import npm

TARGET = Path(__file__).parents[2] / "src/calotype/pipelines/bundled/data/fonts"
LIMIT_BYTES = 1_500_000


@dataclass(frozen=True, kw_only=True)
class Package:
    """An npm package of one family, and what is taken of it."""

    name: str
    version: str
    sha512: str
    """Base64, as npm states it."""
    weight: int
    subsets: tuple[str, ...]


PACKAGES = (
    Package(
        name="abril-fatface",
        version="5.3.0",
        sha512="voKCJEhGGZNdlk+OS3uFRSDV/HWbs6TAy7qKe9wXq96Uzwadfksyk5eyXLa1T5FkEazBgpHRMRSFBKfA3rbKbg==",
        weight=400,
        subsets=("latin", "latin-ext"),
    ),
    Package(
        name="bebas-neue",
        version="5.3.0",
        sha512="nCxMEb9Bg9sjNWm9TIOsvHKDMLRUfEZPWpLgYu6m9KavZZVSA/WoHzI5wROwqA+eNwEi/PNBAcB5Co7HA3S0Cw==",
        weight=400,
        subsets=("latin", "latin-ext"),
    ),
    Package(
        name="pacifico",
        version="5.3.0",
        sha512="bWv0fHR1n36p7scRn+maaEaVeQCOq9yvfVfjyAeUzKrK4Y/3qiRAEj4hJgfxj/sjgZZGkeHyKPrbWdDaZtpCVw==",
        weight=400,
        subsets=("latin", "latin-ext", "cyrillic"),
    ),
    Package(
        name="playfair-display",
        version="5.3.0",
        sha512="uJSABalvdWc10fEPppQjQocamT21LEyRfzzWfRfqbkPz+sRv+kKpYDKyluBUskvJREkJTos9epj1WjQROGu99Q==",
        weight=700,
        subsets=("latin", "latin-ext", "cyrillic"),
    ),
    Package(
        name="oswald",
        version="5.3.0",
        sha512="16r2aHActe0pH+9FLdk/74/YxXM7HpGak05kAzx3RvSToiJwGvyhv6GvckPz+YuZmvL1nxWbEop2jAXRcXYPRg==",
        weight=600,
        subsets=("latin", "latin-ext", "cyrillic"),
    ),
    Package(
        name="inter",
        version="5.3.0",
        sha512="RofMylZmjlJEfELXeNHFWBRcSs75rGU/6bV2S2jfnvv/3rPXPGe0LgUJTklcHZ9lM4OZmAVFhcJPnACfb91A3g==",
        weight=700,
        subsets=("latin", "latin-ext", "vietnamese", "greek", "cyrillic", "cyrillic-ext"),
    ),
    Package(
        name="gfs-didot",
        version="5.3.0",
        sha512="q2iTXsuM04N1Qfpmjk8tM+zEegUY+chODcCV6T7q11hN12onfOflHKSinwIHxMgsXn3kJxt2ENkoaGJPFGJacw==",
        weight=400,
        subsets=("greek",),
    ),
)


def build(work: Path, out: Path) -> int:
    """Write the fonts; their size in bytes."""
    work.mkdir(parents=True, exist_ok=True)
    out.mkdir(parents=True, exist_ok=True)
    size = 0
    owners, licence = [], ""
    for package in PACKAGES:
        files = npm.fetch(f"@fontsource/{package.name}", package.version, package.sha512, work) / "files"
        owner, _, licence = (files.parent / "LICENSE").read_text("utf-8").partition("\n")
        owners.append(owner.strip())
        for subset in package.subsets:
            font = TTFont(files / f"{package.name}-{subset}-{package.weight}-normal.woff2", recalcTimestamp=False)
            font.flavor = None
            target = out / f"{package.name}-{subset}.ttf"
            font.save(target, reorderTables=True)
            size += target.stat().st_size
    (out / "OFL.txt").write_text("\n".join(owners) + "\n" + licence, "utf-8")
    if size > LIMIT_BYTES:
        raise SystemExit(f"The fonts have {size:,} bytes; {LIMIT_BYTES:,} are allowed.")
    return size


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--work", type=Path, required=True, help="a folder for what is fetched")
    parser.add_argument("--out", type=Path, default=TARGET)
    arguments = parser.parse_args()
    print(f"{build(arguments.work, arguments.out):,} bytes")


if __name__ == "__main__":
    main()
