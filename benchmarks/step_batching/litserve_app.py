"""diffusers' pipeline behind LitServe's batching. Run as a program: ``python litserve_app.py PORT``."""

import os
import sys
from collections import defaultdict
from typing import Any

import litserve  # type: ignore[import-not-found, unused-ignore]


class Pictures(litserve.LitAPI):  # type: ignore[misc, unused-ignore]
    """Draws together what has equally many steps: diffusers' pipelines can't do otherwise."""

    def setup(self, device: str) -> None:
        import torch

        from benchmarks.step_batching.configs import pipe_of
        from benchmarks.step_batching.contenders import Pipe, compiled

        torch.set_num_threads(int(os.environ.get("OMP_NUM_THREADS", "1")))
        place = torch.device(os.environ["DEVICE"])
        from benchmarks.step_batching.configs import CONFIGS

        name = os.environ["CONFIG"]
        pipe = pipe_of(CONFIGS[name], place, torch.bfloat16 if place.type == "cuda" else torch.float32)
        self.pipe = Pipe(name, compiled(pipe) if os.environ["COMPILED"] == "1" else pipe, place)

    def decode_request(self, request) -> int:  # type: ignore[no-untyped-def]  # it looks at the annotation
        return int(request["steps"])

    def batch(self, inputs: list[int]) -> list[int]:
        return inputs

    def unbatch(self, output: list[bool]) -> list[bool]:
        return output

    def predict(self, steps: Any) -> list[bool]:
        asked = steps if isinstance(steps, list) else [steps]
        alike: defaultdict[int, int] = defaultdict(int)
        for count in asked:
            alike[count] += 1
        for count, images in alike.items():
            self.pipe.draw(count, images)
        return [True] * len(asked)

    def encode_response(self, output: bool) -> dict[str, bool]:
        return {"drawn": output}


if __name__ == "__main__":
    api = Pictures(max_batch_size=int(os.environ["TOGETHER"]), batch_timeout=0.02)
    server = litserve.LitServer(api, accelerator="cpu", workers_per_device=1, timeout=600)
    server.run(host="127.0.0.1", port=int(sys.argv[1]), log_level="warning", generate_client_file=False)
