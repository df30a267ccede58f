"""Checkpoints of the diffusers library under the step loop.

The networks are diffusers' and transformers' own; here is what each family of them needs to be stepped. What draws is
imported when a checkpoint is loaded; ``families``, ``sizes`` and ``options`` are known without torch.
"""
