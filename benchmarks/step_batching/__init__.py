"""Checkpoints under the step loop against diffusers' own pipelines: one caller, sixteen alike, and a mixed load.

    python -m benchmarks.step_batching [--quick] [--json] [--device cuda --config sd15|sdxl|flux]

Each contender has the same networks with random weights, in their true size where there is a GPU: they need no download
and take as long as real ones. Texts come encoded to all of them; pictures are decoded by all of them.
"""
