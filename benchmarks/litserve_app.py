"""LitServe answering with one file's bytes. Run by its own environment's Python: ``python litserve_app.py PORT``."""

import os
import sys
from pathlib import Path

import litserve  # type: ignore[import-not-found, unused-ignore]
from starlette.responses import Response


class TestCard(litserve.LitAPI):  # type: ignore[misc, unused-ignore]
    """One worker; what it predicts is always the same."""

    def setup(self, device: str) -> None:
        self.picture = Path(os.environ["PICTURE"]).read_bytes()

    def decode_request(self, request) -> str:  # type: ignore[no-untyped-def]  # it looks at the annotation
        return str(request["prompt"])

    def predict(self, prompt: str) -> bytes:
        return self.picture

    def encode_response(self, output: bytes) -> Response:
        return Response(output, media_type="image/jpeg")


if __name__ == "__main__":
    server = litserve.LitServer(TestCard(), accelerator="cpu", workers_per_device=1, timeout=60)
    server.run(host="127.0.0.1", port=int(sys.argv[1]), log_level="warning", generate_client_file=False)
