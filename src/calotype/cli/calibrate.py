"""``calotype calibrate``: how many images a step should advance on this machine."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import click

from calotype.cli.options import json_option, settings_options
from calotype.composition import Composition
from calotype.domain.errors import NotFound
from calotype.settings import Settings

if TYPE_CHECKING:
    from calotype.engine.calibration import Calibration, Size


@click.command()
@json_option
@settings_options("drawing", "weights", "store")
def calibrate(as_json: bool, settings: Settings) -> None:
    """Measure every bound checkpoint: how long a step takes by size and number of images, and what memory it needs.

    What pays is kept in the data folder and holds from the next start of the workers on, for the same weights on the
    same device with the same torch. Stop the server meanwhile: who shares the device is measured too.
    """
    from calotype.engine.calibration import Calibration

    found = []
    with Composition(settings) as composition:
        names = composition.checkpoints()
        if not names:
            raise NotFound(
                "no model is bound to a checkpoint: say --bind MODEL=diffusers:CHECKPOINT, as for serve", field="bind"
            )
        for name in names:
            if not as_json:
                click.echo(name)
            for measured in composition.calibrate(name):
                if isinstance(measured, Calibration):
                    found.append(_as_json(name, measured))
                if not as_json:
                    _tell(measured)
    if as_json:
        click.echo(json.dumps({"calibrations": found}, ensure_ascii=False))


def _tell(measured: Size | Calibration) -> None:
    from calotype.engine.calibration import Calibration

    if isinstance(measured, Calibration):
        caps = measured.caps
        told = ", ".join(f"{size.width}x{size.height}: {caps.of(size.shape)}" for size in measured.sizes)
        click.echo(f"  on {measured.device} in {measured.dtype} a step advances at most so many images: {told}")
        return
    for drawn in measured.drawn:
        images = f"{drawn.images} image{'s' * (drawn.images > 1)}"
        cost = f"{1000 * drawn.step_s:.1f} ms a step, {drawn.peak_bytes / 1e9:.2f} GB"
        click.echo(f"  {measured.width}x{measured.height}, {images}: {cost}")


def _as_json(name: str, measured: Calibration) -> dict[str, Any]:
    caps = measured.caps
    sizes = [
        {
            "width": size.width,
            "height": size.height,
            "cap": caps.of(size.shape),
            "drawn": [
                {"images": one.images, "step_ms": round(1000 * one.step_s, 3), "peak_bytes": one.peak_bytes}
                for one in size.drawn
            ],
        }
        for size in measured.sizes
    ]
    return {
        "pipeline": name,
        "digest": measured.digest,
        "device": measured.device,
        "dtype": measured.dtype,
        "library": measured.library,
        "rest_bytes": measured.rest_bytes,
        "total_bytes": measured.total_bytes,
        "sizes": sizes,
    }
