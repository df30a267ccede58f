"""How much of a prompt comes to be in its picture: of the words that name or qualify something, the share that changes
what is drawn and that no notice takes back.

    python -m training.spending FILE... [--each]

A prompt a line; lines with # are passed over, and prompts in other languages than English. It tells nothing of whether
a change is the right one.
"""

from __future__ import annotations

import argparse
from pathlib import Path

from calotype.domain.requests import ImageRequest
from calotype.pipelines.bundled.pipeline import BundledPipeline
from calotype.pipelines.bundled.prompt.accounting import named, telling
from calotype.pipelines.bundled.prompt.lexicon import Lexicon

SIDE = 1024
TAKES_BACK = frozenset({"not_drawn", "ignored", "approximated", "truncated"})
"""Codes of notices that say what of a prompt is not in its picture."""
OTHERWISE = frozenset({"translated", "unsupported_script"})


def lost(pipeline: BundledPipeline, lexicon: Lexicon, prompt: str) -> tuple[int, list[str]] | None:
    """How many words tell something, and those that are not in the picture; None of a prompt that is not English."""
    request = ImageRequest(model="imagen-4", prompt=prompt, width=SIDE, height=SIDE, seed=0)
    notices = pipeline.encode(request).notices
    if any(notice.code in OTHERWISE for notice in notices):
        return None
    taken = named(notice for notice in notices if notice.code in TAKES_BACK)
    words = telling(prompt, lexicon)
    return len(words), [match.text for match in words if taken(match)]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("files", type=Path, nargs="+", metavar="FILE")
    parser.add_argument("--each", action="store_true", help="what is lost of each prompt")
    args = parser.parse_args()
    pipeline, lexicon = BundledPipeline.load(), Lexicon.open()
    prompts = words = missed = whole = 0
    for file in args.files:
        for prompt in map(str.strip, file.read_text().splitlines()):
            found = None if not prompt or prompt.startswith("#") else lost(pipeline, lexicon, prompt)
            if found is None:
                continue
            total, gone = found
            prompts, words, missed, whole = prompts + 1, words + total, missed + len(gone), whole + (not gone)
            if args.each and gone:
                print(f"{prompt}\n    {', '.join(gone)}")
    share, complete = 1 - missed / max(words, 1), whole / max(prompts, 1)
    print(f"{prompts} prompts, {words} words: {share:.1%} in the picture; {complete:.1%} of the prompts wholly")


if __name__ == "__main__":
    main()
