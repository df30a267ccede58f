"""The model that comes with Calotype.

onnxruntime's Linux wheels report to their maker, and keep a device's id in the home folder, unless this variable is
there before the first import of it.
"""

import os

os.environ["ORT_DISABLE_TELEMETRY"] = "1"  # noqa: TID251 - written, not read
