"""What training leaves behind."""

from __future__ import annotations

from pathlib import Path

import pytest
import torch
from torch import nn

from training.train import save


def test_a_checkpoint_is_kept_with_its_weights(tmp_path: Path) -> None:
    model, average = nn.Linear(2, 1), nn.Linear(2, 1)
    save(tmp_path, model, average, torch.optim.AdamW(model.parameters()), 7)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["checkpoint.pt", "denoiser.pt"]
    checkpoint = torch.load(tmp_path / "checkpoint.pt")
    assert checkpoint["step"] == 7
    assert torch.equal(checkpoint["model"]["weight"], model.weight)
    assert torch.equal(torch.load(tmp_path / "denoiser.pt")["weight"], average.weight)


def test_no_checkpoint_is_newer_than_its_weights(tmp_path: Path) -> None:
    model, average = nn.Linear(2, 1), nn.Linear(2, 1)
    (tmp_path / "checkpoint.partial").mkdir()
    with pytest.raises(RuntimeError):
        save(tmp_path, model, average, torch.optim.AdamW(model.parameters()), 7)
    assert torch.equal(torch.load(tmp_path / "denoiser.pt")["weight"], average.weight)
    assert not (tmp_path / "checkpoint.pt").exists()
