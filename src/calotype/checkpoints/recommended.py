"""Which checkpoint to begin with for photographic pictures, by how much memory a GPU has.

Licences and lengths of files are as the repositories' pages say (looked up in November 2026); what is in memory is the
networks in bfloat16. Calotype ships none of them: who pulls one accepts its licence.
"""

from __future__ import annotations

import shutil
import subprocess
from dataclasses import dataclass

HUB = "https://huggingface.co/"


@dataclass(frozen=True, kw_only=True)
class Recommended:
    """One checkpoint, for GPUs from so much memory on."""

    memory_gb: int
    """What is sold under that number, such as 24."""
    repository: str
    variant: str | None = None
    family: str
    licence: str
    """As the repository declares it."""
    terms: str
    """In a few words."""
    pull_gb: float
    weights_gb: float
    """On the GPU."""

    @property
    def page(self) -> str:
        return HUB + self.repository

    @property
    def binding(self) -> str:
        return f"diffusers:{self.repository}"

    @property
    def pull(self) -> str:
        """The command that gets it."""
        return f"calotype models pull {self.repository}" + (f" --variant {self.variant}" if self.variant else "")


_OPEN_RAIL = "commercial use allowed; forbids listed harmful uses"
_APACHE = "commercial use allowed"

RECOMMENDED = (
    Recommended(
        memory_gb=4,
        repository="SG161222/Realistic_Vision_V5.1_noVAE",
        family="Stable Diffusion 1.5, 512 px",
        licence="creativeml-openrail-m",
        terms=_OPEN_RAIL,
        pull_gb=4.3,
        weights_gb=2.1,
    ),
    Recommended(
        memory_gb=12,
        repository="SG161222/RealVisXL_V5.0",
        variant="fp16",
        family="Stable Diffusion XL, 1024 px",
        licence="openrail++",
        terms=_OPEN_RAIL,
        pull_gb=6.9,
        weights_gb=6.9,
    ),
    Recommended(
        memory_gb=24,
        repository="Tongyi-MAI/Z-Image-Turbo",
        family="Z-Image, 1024 px",
        licence="apache-2.0",
        terms=_APACHE,
        pull_gb=32.8,
        weights_gb=20.5,
    ),
    Recommended(
        memory_gb=80,
        repository="Qwen/Qwen-Image",
        family="Qwen-Image, 1328 px",
        licence="apache-2.0",
        terms=_APACHE,
        pull_gb=57.7,
        weights_gb=57.7,
    ),
)
"""From the smallest on."""


def for_memory(memory_bytes: int) -> Recommended | None:
    """The largest that such a GPU holds. What is sold as 24 GB says of itself a little less."""
    fitting = [one for one in RECOMMENDED if one.memory_gb * 0.93e9 <= memory_bytes]
    return fitting[-1] if fitting else None


def gpu_bytes() -> int | None:
    """The largest GPU's memory as NVIDIA's driver says it; None where there is none."""
    program = shutil.which("nvidia-smi")
    if program is None:
        return None
    asked = [program, "--query-gpu=memory.total", "--format=csv,noheader,nounits"]
    try:
        told = subprocess.run(asked, capture_output=True, text=True, timeout=20, check=True).stdout
        return max(int(line) for line in told.split()) * 2**20
    except (OSError, subprocess.SubprocessError, ValueError):
        return None
