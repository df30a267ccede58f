"""Who draws: Calotype's engine; diffusers' pipeline behind a lock; and behind LitServe's batching."""

from __future__ import annotations

import heapq
import json
import os
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Protocol, Self

import torch

from benchmarks.servers import free_port, other
from benchmarks.step_batching.configs import CONFIGS, pipe_of, pipeline_of, text_of
from benchmarks.step_batching.loads import Caller, Done
from calotype.domain.requests import ImageRequest, Sampling
from calotype.engine.arrays import torch_arrays
from calotype.engine.engine import Engine
from calotype.engine.policy import Caps, Limits

PROMPT, NEGATIVE = "A cozy cabin in the snowy mountains at sunrise", "blurry, pixelated"
LOADING_S = 300.0
TOGETHER = 16
"""Images of a batch at most, LitServe's and ours."""


class Contender(Protocol):
    name: str
    here: bool
    """It draws in this process, whose processor time is its own."""

    def run(self, callers: Sequence[Caller]) -> list[Done]: ...


class StepLoop:
    """Calotype's engine, started once as in a server. Pictures end as arrays of bytes, as diffusers' do here."""

    name = "calotype"
    here = True

    def __init__(self, config: str, pipe: Any, device: torch.device, *, graphs: bool) -> None:
        self.pipeline = pipeline_of(config, pipe, device, graphs=graphs)
        self._side = CONFIGS[config].side

    def __enter__(self) -> Self:
        limits = Limits(caps=Caps(otherwise=TOGETHER))
        self.engine = Engine(self.pipeline, arrays=torch_arrays(self.pipeline.device), limits=limits)
        return self

    def __exit__(self, *_: object) -> None:
        self.engine.close()

    def warm_up(self) -> None:
        """Records the batches of all sizes, as a server does before it is ready."""
        self.pipeline.warm_up({self.pipeline.latent_shape(self._side, self._side): TOGETHER})

    def run(self, callers: Sequence[Caller]) -> list[Done]:
        return ask_all(callers, self._draw)

    def _draw(self, steps: int, number: int) -> None:
        request = ImageRequest(
            model="imagen-4",
            prompt=PROMPT,
            negative_prompt=NEGATIVE,
            width=self._side,
            height=self._side,
            sampling=Sampling(steps=steps),
            seed=number,
        )
        self.engine.submit(request).result()


class Pipe:
    """diffusers' pipeline; ``draw`` takes as many pictures as one likes, of equally many steps."""

    def __init__(self, config: str, pipe: Any, device: torch.device) -> None:
        self._pipe, self._config = pipe, CONFIGS[config]
        dtype = next(iter(pipe.vae.parameters())).dtype
        states, pooled = text_of(config, PROMPT, device, dtype)
        self._texts = {"prompt_embeds": states}
        if pooled is not None:
            self._texts["pooled_prompt_embeds"] = pooled
        if self._config.guided:
            states, pooled = text_of(config, NEGATIVE, device, dtype)
            self._texts["negative_prompt_embeds"] = states
            if pooled is not None:
                self._texts["negative_pooled_prompt_embeds"] = pooled

    def draw(self, steps: int, images: int = 1) -> None:
        with torch.no_grad():
            pictures = self._pipe(
                **self._texts,
                width=self._config.side,
                height=self._config.side,
                num_inference_steps=steps,
                guidance_scale=self._config.scale,
                num_images_per_prompt=images,
                output_type="pt",
            ).images
            assert len((pictures * 255).round().to(torch.uint8).cpu()) == images


class Locked:
    """One request after the other, in the order they come: what a lock around the pipeline does."""

    name = "diffusers behind a lock"
    here = True

    def __init__(self, pipe: Pipe) -> None:
        self._pipe = pipe

    def run(self, callers: Sequence[Caller]) -> list[Done]:
        """In this thread, since what torch.compile records is bound to it."""
        done: list[Done] = []
        began = time.perf_counter()
        waiting = [(caller.start_s, number, 0) for number, caller in enumerate(callers)]
        heapq.heapify(waiting)
        while waiting:
            asked, number, index = heapq.heappop(waiting)
            early = asked - (time.perf_counter() - began)
            if early > 0:
                time.sleep(early)
            caller = callers[number]
            self._pipe.draw(caller.steps[index])
            now = time.perf_counter() - began
            done.append(Done(steps=caller.steps[index], asked_s=asked, done_s=now))
            if index + 1 < len(caller.steps):
                heapq.heappush(waiting, (now, number, index + 1))
        return done


class LitServe:
    """LitServe over HTTP: it collects what comes and draws it together where it has as many steps."""

    name = "LitServe's batching"
    here = False

    def __init__(self, url: str) -> None:
        self._url = url

    @classmethod
    @contextmanager
    def serving(cls, config: str, device: str, compiled: bool, library: Path, log: Path) -> Iterator[LitServe]:
        """``library``: the folder that LitServe is installed in."""
        port = free_port()
        command = [sys.executable, str(Path(__file__).with_name("litserve_app.py")), str(port)]
        variables = {
            "CONFIG": config,
            "DEVICE": device,
            "COMPILED": str(int(compiled)),
            "TOGETHER": str(TOGETHER),
            "PYTHONPATH": os.pathsep.join(
                [*sys.path[1:2], os.environ.get("PYTHONPATH", ""), os.getcwd(), str(library)]
            ),
        }
        with other(command, port, log, "/health", variables, within_s=LOADING_S) as server:
            yield cls(f"{server.url}/predict")

    def run(self, callers: Sequence[Caller]) -> list[Done]:
        return ask_all(callers, self._draw)

    def _draw(self, steps: int, _: int) -> None:
        body = json.dumps({"steps": steps}).encode()
        request = urllib.request.Request(self._url, body, {"content-type": "application/json"})
        with urllib.request.urlopen(request, timeout=600) as answer:
            answer.read()


def ask_all(callers: Sequence[Caller], draw: Callable[[int, int], None]) -> list[Done]:
    """Each caller is a thread that waits for its pictures, one after the other.

    ``draw``: one of so many steps, and its number among the caller's.
    """
    began = time.perf_counter()

    def ask(caller: Caller) -> list[Done]:
        done = []
        time.sleep(caller.start_s)
        for number, steps in enumerate(caller.steps):
            asked = time.perf_counter() - began
            draw(steps, number)
            done.append(Done(steps=steps, asked_s=asked, done_s=time.perf_counter() - began))
        return done

    with ThreadPoolExecutor(len(callers)) as threads:
        return [one for done in threads.map(ask, callers) for one in done]


def compiled(pipe: Any) -> Any:
    """As diffusers' documentation makes a pipeline fast."""
    name = "unet" if hasattr(pipe, "unet") else "transformer"
    setattr(pipe, name, torch.compile(getattr(pipe, name), mode="reduce-overhead", fullgraph=True))
    return pipe


__all__ = ["Contender", "LitServe", "Locked", "Pipe", "StepLoop", "compiled", "pipe_of"]
