"""The geometry of a scene: what stands where, how large, and on what."""
