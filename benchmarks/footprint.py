"""A child of ``benchmarks.bundled``: the memory one call needs, place by place; prints MiB as JSON."""

from __future__ import annotations

import argparse
import json

from benchmarks.processes import forget_peak, peak_mib
from benchmarks.requests import request_of
from benchmarks.scenes import ScenePipeline, Scenes
from calotype.domain.requests import OutputFormat
from calotype.engine.engine import Engine
from calotype.images import encode
from calotype.memory import share_one_arena
from calotype.pipelines.bundled.ambience import Environment


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("model")
    parser.add_argument("width", type=int)
    parser.add_argument("height", type=int)
    parser.add_argument("--images", type=int, default=1)
    parser.add_argument("--places", type=int, default=len(Environment))
    given = parser.parse_args()
    share_one_arena()
    pipeline = ScenePipeline.load(threads=2)
    scenes = Scenes(pipeline.pack)
    request = request_of(given.model, given.width, given.height, num_images=given.images)
    forget_peak()
    peaks = {"loaded": peak_mib()}
    with Engine(pipeline) as engine:
        for environment in list(Environment)[: given.places]:
            (pipeline.given,) = scenes.of_environment(environment, 1)
            forget_peak()
            result = engine.submit(request).result()
            for image in result.images:
                encode(image.pixels, OutputFormat.JPEG, quality=90, description=request.prompt, record={})
            peaks[environment] = peak_mib()
    print(json.dumps(peaks))


if __name__ == "__main__":
    main()
