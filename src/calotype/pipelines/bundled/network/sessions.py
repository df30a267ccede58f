"""Opens ONNX graphs the way this model runs them: on the CPU, a fixed number of threads, no spinning."""

from __future__ import annotations

from pathlib import Path

from onnxruntime import InferenceSession, SessionOptions


def open_session(path: Path, *, threads: int) -> InferenceSession:
    """A session for one graph. Idle threads sleep: the renderer needs the cores between two steps."""
    options = SessionOptions()
    options.intra_op_num_threads = threads
    options.inter_op_num_threads = 1
    options.log_severity_level = 3
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    return InferenceSession(str(path), options, providers=["CPUExecutionProvider"])
