"""Runs the three cases and tells the ratios; the last line with --json is one object."""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from math import inf
from pathlib import Path
from statistics import median
from typing import Any

os.environ.setdefault("OMP_NUM_THREADS", "1")

import torch

from benchmarks.step_batching import __doc__ as about
from benchmarks.step_batching.configs import CONFIGS, pipe_of
from benchmarks.step_batching.contenders import Contender, LitServe, Locked, Pipe, StepLoop, compiled
from benchmarks.step_batching.denoiser import Denoiser
from benchmarks.step_batching.loads import Caller, alike, mixed, one, short_latency_s, summary
from calotype.pipelines.diffusers.loading import RECOMPILES

LIBRARY = Path(__file__).parents[2] / "build" / "peers" / "litserve-library"
"""Where LitServe is, if anywhere: the same interpreter runs it, because it needs the networks too."""


@dataclass(frozen=True, kw_only=True)
class Scale:
    """How much is drawn."""

    one_images: int
    """Of one caller."""
    images: int
    """Of each of many alike."""
    steps: int
    callers: int
    longs: int
    shorts: int
    repeats: int
    """At most."""
    within_s: float
    """No repeat is begun that would make them take longer; there are always three."""


FULL = Scale(one_images=4, images=4, steps=25, callers=16, longs=8, shorts=24, repeats=3, within_s=inf)
QUICK = Scale(one_images=8, images=2, steps=8, callers=6, longs=2, shorts=6, repeats=7, within_s=27.0)
LONG_STEPS, SHORT_STEPS = 50, 4
LEAST_REPEATS = 3

Runs = dict[str, list[dict[str, Any]]]
"""The figures of each repeat, by the contender's name."""


def main() -> None:
    parser = argparse.ArgumentParser(description=(about or "").splitlines()[0])
    parser.add_argument("--quick", action="store_true", help="a few pictures of each case, and no LitServe")
    parser.add_argument("--json", action="store_true", help="the last line is one JSON object")
    parser.add_argument("--device", default="cpu", help="cpu, or cuda")
    parser.add_argument("--config", default="small", choices=list(CONFIGS))
    parser.add_argument("--cases", default="abc", help="which of a, b and c")
    parser.add_argument("--compile", action="store_true", help="torch.compile for every contender")
    parser.add_argument("--no-graphs", action="store_true", help="no CUDA graphs for ours")
    parser.add_argument("--no-litserve", action="store_true")
    arguments = parser.parse_args()
    report = measure(arguments, QUICK if arguments.quick else FULL)
    if arguments.json:
        print(json.dumps(report))


def measure(arguments: argparse.Namespace, scale: Scale) -> dict[str, Any]:
    torch.set_num_threads(int(os.environ["OMP_NUM_THREADS"]))
    device = torch.device(arguments.device)
    dtype = torch.bfloat16 if device.type == "cuda" else torch.float32
    config = CONFIGS[arguments.config]
    # Each has networks of its own: what one has compiled is not the other's.
    mine, theirs = pipe_of(config, device, dtype), pipe_of(config, device, dtype)
    graphs = device.type == "cuda" and not arguments.no_graphs
    ours = StepLoop(arguments.config, mine, device, graphs=graphs)
    if arguments.compile:
        torch._dynamo.config.recompile_limit = RECOMPILES  # as ours has it when it loads a checkpoint
        ours.pipeline.model.denoiser.compile(dynamic=False)
        compiled(theirs)
    locked = Locked(Pipe(arguments.config, theirs, device))
    contenders: list[Contender] = [ours, locked]
    denoiser = Denoiser(ours.pipeline, config.guided)
    steps_s = denoiser.steps_s()
    step_s = median(steps_s)
    report: dict[str, Any] = {
        "config": arguments.config,
        "device": torch.cuda.get_device_name(device) if device.type == "cuda" else "cpu",
        "torch": torch.__version__,
        "compiled": arguments.compile,
        "graphs": graphs,
        "denoiser": denoiser.report(step_s),
    }
    _say(
        f"{arguments.config} on {report['device']}: a step of one picture takes {1000 * step_s:.1f} ms of the denoiser"
    )
    with ExitStack() as stack:
        if not (arguments.quick or arguments.no_litserve) and installed():
            log = Path(stack.enter_context(tempfile.TemporaryDirectory())) / "litserve.log"
            serving = LitServe.serving(arguments.config, arguments.device, arguments.compile, LIBRARY, log)
            contenders.append(stack.enter_context(serving))
        stack.enter_context(ours)
        # The least: another program's turn meanwhile must not spread the requests over minutes.
        over_s = 0.8 * min(steps_s) * (scale.longs * LONG_STEPS + scale.shorts * SHORT_STEPS)
        cases: dict[str, Sequence[Caller]] = {
            "a": one(scale.one_images, scale.steps),
            "b": alike(scale.callers, scale.images, scale.steps),
            "c": mixed(scale.longs, scale.shorts, LONG_STEPS, SHORT_STEPS, over_s),
        }
        if graphs and not arguments.compile and arguments.cases != "a":
            ours.warm_up()
        for contender in contenders:
            contender.run(one(1, SHORT_STEPS))
            if "b" in arguments.cases or "c" in arguments.cases:
                contender.run(alike(scale.callers, 1, 2))
        runs = measured({name: cases[name] for name in arguments.cases}, contenders, scale)
        report["loop"] = denoiser.loop_cost(ours, scale.steps)
    for name, run in runs.items():
        report[name] = compared(run)
        _tell(name, report[name])
    if "c" in report:
        report["short_latency_ratio"] = report["c"]["short_latency_ratio"]
        report["throughput_ratio"] = report["c"]["throughput_ratio"]
    _say(f"the loop outside the denoiser: {report['loop']['outside_ms']:.2f} ms a step")
    return report


def measured(cases: Mapping[str, Sequence[Caller]], contenders: Sequence[Contender], scale: Scale) -> dict[str, Runs]:
    """The cases in turn, again and again, each by all contenders, now the first of them first and now the last."""
    runs: dict[str, Runs] = {name: {contender.name: [] for contender in contenders} for name in cases}
    started, longest_s = time.perf_counter(), 0.0
    for number in range(scale.repeats):
        began = time.perf_counter()
        if number >= LEAST_REPEATS and began - started + longest_s > scale.within_s:
            break
        for name, callers in cases.items():
            for contender in contenders[:: -1 if number % 2 else 1]:
                runs[name][contender.name].append(_figures(contender, callers))
        longest_s = max(longest_s, time.perf_counter() - began)
    return runs


def _figures(contender: Contender, callers: Sequence[Caller]) -> dict[str, Any]:
    processor_s = time.process_time()
    done = contender.run(callers)
    processor_s = time.process_time() - processor_s
    figures = {**summary(done), "short_s": short_latency_s(done)}
    return {**figures, "processor_s": processor_s / len(done)} if contender.here else figures


def compared(runs: Runs) -> dict[str, Any]:
    """Each figure is the median of the repeats; so is each ratio, of runs that were next to each other, because a
    machine is not as fast all the time."""
    medians = {
        name: {key: round(median(each[key] for each in figures), 4) for key in figures[0]}
        for name, figures in runs.items()
    }

    def ratio(key: str) -> float:
        pairs = zip(runs["calotype"], runs["diffusers behind a lock"], strict=True)
        return round(float(median(ours[key] / theirs[key] for ours, theirs in pairs)), 3)

    return {
        "contenders": medians,
        "repeats": len(runs["calotype"]),
        "throughput_ratio": ratio("images_per_s"),
        "short_latency_ratio": ratio("short_s"),
        "processor_ratio": ratio("processor_s"),
    }


def _tell(name: str, result: Mapping[str, Any]) -> None:
    titles = {"a": "one caller", "b": "callers alike", "c": f"{SHORT_STEPS}-step among {LONG_STEPS}-step requests"}
    _say(f"({name}) {titles[name]}: throughput x {result['throughput_ratio']:.2f} of diffusers behind a lock", end="")
    _say(f", processor time x {result['processor_ratio']:.2f}", end="")
    _say(f", short requests' mean latency x {result['short_latency_ratio']:.2f}" if name == "c" else "")
    for contender, row in result["contenders"].items():
        _say(
            f"  {contender:<24}{row['images_per_s']:>8.2f} images/s   p50 {row['p50_s']:.2f} s"
            f"   p99 {row['p99_s']:.2f} s   short {row['short_s']:.2f} s"
        )


def installed() -> bool:
    """LitServe is there, or could be put there."""
    if not (LIBRARY / "litserve").is_dir():
        command = [sys.executable, "-m", "pip", "install", "--quiet", "--target", str(LIBRARY), "litserve"]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode:
            _say(f"without LitServe, which can't be installed: {(done.stderr.strip().splitlines() or ['?'])[-1]}")
            return False
    return True


def _say(text: str, end: str = "\n") -> None:
    print(text, end=end, flush=True)


if __name__ == "__main__":
    main()
