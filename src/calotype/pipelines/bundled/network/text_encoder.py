"""The text encoder: a frozen MiniLM, from words to the states that the denoiser attends to."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from onnxruntime import InferenceSession
from tokenizers import Tokenizer

from calotype.pipelines.bundled.network.phrases import MAX_WORD_PIECES
from calotype.pipelines.bundled.network.sessions import open_session

States = NDArray[np.float32]
"""(word pieces, 768): layer 2 and layer 6 side by side."""


class TextEncoder:
    """Encodes one text at a time: its quantisation ranges then depend on that text alone."""

    def __init__(self, session: InferenceSession, tokenizer: Tokenizer) -> None:
        self._session = session
        self._tokenizer = tokenizer

    @classmethod
    def load(cls, folder: Path, *, threads: int = 1) -> TextEncoder:
        tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
        tokenizer.no_padding()
        tokenizer.no_truncation()
        return cls(open_session(folder / "text_encoder.onnx", threads=threads), tokenizer)

    def count(self, text: str) -> int:
        """Word pieces in a text, the two that mark its ends included."""
        return len(self._tokenizer.encode(text).ids)

    def encode(self, text: str) -> States:
        """The states of a text; what lies past 128 word pieces is cut off."""
        ids = self._tokenizer.encode(text).ids
        if len(ids) > MAX_WORD_PIECES:
            ids = [*ids[: MAX_WORD_PIECES - 1], ids[-1]]
        (states,) = self._session.run(None, {"ids": np.array([ids], np.int64)})
        first: States = states[0]
        return first
