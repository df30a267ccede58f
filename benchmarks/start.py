"""A child of ``benchmarks.bundled``: one picture in a new process, stage by stage; prints seconds as JSON."""

from __future__ import annotations

import argparse
import json

from benchmarks.processes import Stopwatch


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--threads", type=int, default=2)
    threads = parser.parse_args().threads
    watch = Stopwatch()
    laps: dict[str, tuple[float, float]] = {}

    from calotype.domain.requests import OutputFormat
    from calotype.engine.engine import Engine
    from calotype.images import encode
    from calotype.pipelines.bundled.pipeline import BundledPipeline

    laps["imports"] = watch.lap()
    pipeline = BundledPipeline.load(threads=threads)
    laps["load"] = watch.lap()

    from benchmarks.requests import request_of

    with Engine(pipeline) as engine:
        request = request_of("imagen-4", 1024, 1024)
        watch.lap()
        result = engine.submit(request).result()
    _, cpu_s = watch.lap()
    timings = result.timings
    encode(result.images[0].pixels, OutputFormat.JPEG, quality=90, description=request.prompt, record={})
    laps["file"] = watch.lap()
    print(
        json.dumps(
            {
                **{name: wall_s for name, (wall_s, _) in laps.items()},
                **{name: timings[f"{name}_s"] for name in ("encode", "denoise", "decode")},
                "drawing_cpu": cpu_s,
            }
        )
    )


if __name__ == "__main__":
    main()
