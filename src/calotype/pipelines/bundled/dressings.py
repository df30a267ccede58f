"""Dressings: what is poured into a thing, tied about it or strewn over it, as parts that any such thing may have."""

from __future__ import annotations

CONTENTS = "contents"
"""What a vessel holds up to its rim, or behind its glass: the milk of "a jug of milk"."""
BAND = "band"
"""What is tied about its middle: the twine of "soap tied with twine"."""
DUST = "dust"
"""What lies thinly on top: the sugar of "a cake dusted with sugar"."""
DRIP = "drip"
"""What runs down from its top: the honey of "waffles drizzled with honey"."""
GRAINS = "grains"
"""What sticks all over it: the seeds of "a bun covered in sesame seeds"."""
FLOW = "flow"
"""What comes out of it and runs down to a pool: the water of "water pouring out of a boot"."""
DRESSINGS = frozenset({CONTENTS, BAND, DUST, DRIP, GRAINS, FLOW})
