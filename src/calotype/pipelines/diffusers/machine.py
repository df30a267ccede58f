"""What torch computes on, and how much of its memory is in use."""

from __future__ import annotations

import platform

import torch

from calotype import memory
from calotype.engine.machine import Machine


def machine_of(device: torch.device, dtype: torch.dtype) -> Machine:
    """A processor's memory is the machine's; a GPU's is what this process has of it and what is free."""
    kind = str(dtype).removeprefix("torch.")
    library = f"torch {torch.__version__}"
    if device.type != "cuda":
        name = f"{platform.machine()}, {torch.get_num_threads()} threads"
        return Machine(
            device=name,
            dtype=kind,
            library=library,
            total_bytes=memory.main_bytes(),
            peak_bytes=memory.peak_bytes,
            free=memory.give_back,
        )

    def peak_bytes() -> int:
        torch.cuda.synchronize(device)
        peak = torch.cuda.max_memory_allocated(device)
        torch.cuda.reset_peak_memory_stats(device)
        return peak

    def free() -> None:
        torch.cuda.empty_cache()
        memory.give_back()

    idle_bytes, _ = torch.cuda.mem_get_info(device)
    return Machine(
        device=torch.cuda.get_device_name(device),
        dtype=kind,
        library=library,
        total_bytes=idle_bytes + torch.cuda.memory_reserved(device),
        peak_bytes=peak_bytes,
        free=free,
    )
