"""Checkpoints: folders of diffusers' weights, found, pinned and checked without loading them.

It knows files and the hub that they come from; what draws with them is the pipelines' affair. Nothing here needs torch.
"""

from calotype.checkpoints.checkpoint import Checkpoint, resolve
from calotype.domain.errors import CheckpointError

__all__ = ["Checkpoint", "CheckpointError", "resolve"]
