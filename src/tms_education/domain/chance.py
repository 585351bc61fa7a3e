"""Chance that always falls the same way: a number from 0 to 1 for a seed and a count, without any state."""

_MASK = (1 << 64) - 1
_GOLDEN = 0x9E3779B97F4A7C15


def chance(seed: int, count: int) -> float:
    """Give a number from 0 up to, but not including, 1.

    SplitMix64 (Steele, Lea and Flood 2014): well mixed, and the same on every computer. Not for secrets.
    """
    mixed = (seed * 0xD1B54A32D192ED03 + (count + 1) * _GOLDEN) & _MASK
    mixed = ((mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9) & _MASK
    mixed = ((mixed ^ (mixed >> 27)) * 0x94D049BB133111EB) & _MASK
    return ((mixed ^ (mixed >> 31)) >> 11) / (1 << 53)
