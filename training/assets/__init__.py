"""The asset pack: which pictures it holds, what they are called, and how it is built."""
