"""The tones of the brain in space, one set for each theme.

A ramp is a row of ``(place, colour)`` from the deepest fold to the lightest crown, or from weak to strong. ``field``
keeps to one hue, so that it reads as more and less of one thing.
"""

from dataclasses import dataclass, replace

Ramp = tuple[tuple[float, str], ...]


@dataclass(frozen=True, slots=True)
class BrainTones:
    """What the parts of the brain in space look like in one theme."""

    tissue: Ramp  # the cortex, dark folds to light crowns
    motor: Ramp  # the thumb spot, rim to middle
    mood: Ramp  # a treatment spot, rim to middle
    field: Ramp  # percent of the peak, weak to strong
    coil: Ramp  # casing, shaded side to lit side
    skin: Ramp  # the small head of the badge
    copper: str  # coil turns
    head: tuple[str, float, float]  # colour of the see-through head, strength at its rim and at its middle


LIGHT = BrainTones(
    tissue=(
        (0, "#6B4A66"),
        (0.25, "#98708F"),
        (0.5, "#CBA2B7"),
        (0.72, "#E9CBD3"),
        (0.9, "#F7E5E3"),
        (1, "#FFF7F1"),
    ),
    motor=((0, "#9FB9C6"), (0.4, "#4F9AA1"), (0.8, "#0E6470"), (1, "#0E6470")),
    mood=((0, "#EBB59C"), (0.3, "#F2934A"), (0.65, "#FFB547"), (1, "#FFEDB8")),
    field=((0, "#F9DDB6"), (0.3, "#F5BE78"), (0.55, "#EE9836"), (0.8, "#D87412"), (1, "#A84F04")),
    coil=((0, "#6F868F"), (0.35, "#A9B9BF"), (0.7, "#E6EDEE"), (1, "#FFFFFF")),
    skin=((0, "#B48A78"), (0.5, "#E3C0AC"), (1, "#F6E3D6")),
    copper="#C98B5E",
    head=("#8E6F8B", 0.74, 0.10),
)

DIM = replace(
    LIGHT,
    tissue=(
        (0, "#2B1F3A"),
        (0.2, "#432F55"),
        (0.42, "#604871"),
        (0.64, "#7D6188"),
        (0.84, "#A98BAA"),
        (1, "#C9B3C9"),
    ),
    motor=((0, "#4E6E7C"), (0.4, "#4E8F97"), (0.8, "#7CC4CB"), (1, "#A4DBE0")),
    mood=((0, "#8A5A50"), (0.3, "#C07A40"), (0.65, "#E6A45C"), (1, "#F6D9A6")),
    field=((0, "#6E4E2E"), (0.3, "#9A6A32"), (0.55, "#C98A3E"), (0.8, "#EDB05C"), (1, "#FFE0AE")),
    coil=((0, "#33434D"), (0.35, "#5A6C76"), (0.7, "#93A4AB"), (1, "#C3CFD2")),
    skin=((0, "#5A4A52"), (0.5, "#8C7680"), (1, "#BFA9AE")),
    copper="#B5794F",
    head=("#8FA3B4", 0.46, 0.07),
)

HIGH_CONTRAST = replace(
    LIGHT,
    tissue=((0, "#4A3A50"), (0.22, "#7E6A82"), (0.42, "#B39CB2"), (0.60, "#E9E1E9"), (0.72, "#FFFFFF"), (1, "#FFFFFF")),
    motor=((0, "#7FE9F2"), (0.5, "#3CC5D2"), (1, "#00A5B5")),
    mood=((0, "#FFE3A6"), (0.5, "#FFC94D"), (1, "#FFB800")),
    field=((0, "#FFE9BF"), (0.3, "#FFC94D"), (0.6, "#E09A10"), (0.85, "#A86400"), (1, "#6E3E00")),
    coil=((0, "#5A5A5A"), (0.4, "#BDBDBD"), (0.7, "#FFFFFF"), (1, "#FFFFFF")),
    skin=((0, "#6A6A6A"), (0.6, "#E0E0E0"), (1, "#FFFFFF")),
    copper="#8A4A1E",
    head=("#FFFFFF", 1.0, 0.07),
)

BRAIN_TONES = {"light": LIGHT, "dim": DIM, "high-contrast": HIGH_CONTRAST}


def channels(colour: str) -> tuple[float, float, float]:
    """Give red, green and blue of ``#rrggbb``, each 0 to 1."""
    red, green, blue = (int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5))
    return red, green, blue
