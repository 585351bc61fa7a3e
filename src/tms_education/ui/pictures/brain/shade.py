"""Colours for the corners and tables for the pixels, one set for each theme."""

import numpy as np

from tms_education.design.brain_tones import BrainTones, Ramp, channels
from tms_education.ui.pictures.brain.mesh import Level
from tms_education.ui.pictures.brain.space import Array

TONES, MIXES = 256, 32
"""Steps from dark to light, and steps of a tint or of the field."""

FAINTEST, FULL = 0.18, 0.48
"""Share of the peak at which the field's colour begins to show and is full."""


def _towards(right: float, up: float, near: float) -> Array:
    direction = np.array([right, up, near], np.float32)
    return np.asarray(direction / np.linalg.norm(direction))


KEY, FILL, SHINE = _towards(-0.45, 0.8, 0.62), _towards(0.6, -0.3, 0.74), _towards(-0.3, 0.62, 0.95)
"""Directions of the light, in the frame of the camera: right, up, towards the eye. The light is upper left."""


def along(ramp: Ramp, at: Array) -> Array:
    """Give the colours of a ramp at places from 0 to 1."""
    places, colours = [place for place, _ in ramp], np.array([channels(colour) for _, colour in ramp])
    return np.stack([np.interp(at, places, colours[:, part]) for part in range(3)], -1)


def packed(colours: Array, alpha: Array | None = None) -> Array:
    """Give colours as pixels of 32 bits, multiplied by their alpha."""
    colours = np.clip(colours, 0, 1)
    solid = np.ones(colours.shape[:-1]) if alpha is None else np.clip(alpha, 0, 1)
    parts = (colours * solid[..., None] * 255 + 0.5).astype(np.uint32)
    whole = (solid * 255 + 0.5).astype(np.uint32) << 24
    return np.ascontiguousarray(whole | (parts[..., 0] << 16) | (parts[..., 1] << 8) | parts[..., 2])


def eased(low: float, high: float, value: Array) -> Array:
    """Give a soft step from 0 at ``low`` to 1 at ``high``."""
    share = np.clip((value - low) / (high - low), 0, 1)
    return np.asarray(share * share * (3 - 2 * share))


class Tables:
    """The colour tables of one theme."""

    def __init__(self, tones: BrainTones) -> None:
        self.tones = tones
        tone = np.linspace(0, 1, TONES)
        base = along(tones.tissue, tone)
        self.plain = packed(base)
        self.tinted = _tinted(tones, tone, base)
        self.field = _field(tones, tone, base)
        colour, self.rim, self.middle = tones.head
        self.head = packed(np.tile(channels(colour), (TONES, 1)), tone * 0.92)
        copper = np.array(channels(tones.copper)) * np.clip(0.62 + 0.55 * tone, 0, 1.1)[:, None]
        self.coil = packed(np.stack([along(tones.coil, tone), copper, copper])).ravel()
        self.skin = packed(along(tones.skin, tone))
        self.shell = packed(along(tones.coil, 0.1 + 0.9 * tone), 0.30 + 0.45 * (1 - tone))


def _tinted(tones: BrainTones, tone: Array, base: Array) -> Array:
    light = np.clip(0.62 + 0.5 * tone, 0, 1.08)[:, None]
    rows = []
    for mix in np.linspace(-1, 1, MIXES + 1):
        share = abs(mix)
        colour = along(tones.mood if mix > 0 else tones.motor, np.array(share))
        rows.append(base * (1 - share) + colour * light * share)
    return packed(np.stack(rows)).ravel()


def _field(tones: BrainTones, tone: Array, base: Array) -> Array:
    light = np.clip(0.66 + 0.5 * tone, 0, 1.05)[:, None]
    rows = []
    for share in np.linspace(0, 1, MIXES + 1):
        cover = eased(FAINTEST, FULL, np.array(share)) * 0.93
        colour = along(tones.field, np.clip(np.array((share - 0.2) / 0.8), 0, 1))
        rows.append(base * (1 - cover) + colour * light * cover)
    return packed(np.stack(rows)).ravel()


class Surface:
    """What the light does to a level's corners, as far as it does not depend on the camera."""

    def __init__(self, level: Level) -> None:
        ambient = (np.clip((level.open - 0.11) / 0.63, 0, 1) ** 1.1).astype(np.float32)
        self._level = level
        self._ambient = np.float32(0.07) + np.float32(0.93) * ambient
        self._bend = (-0.07 * np.clip(level.bend, -1, 1)).astype(np.float32)
        self._gloss = ambient * np.float32(0.16)
        self._neck = eased(-185, -112, level.head.points[:, 2]).astype(np.float32)

    def brain(self, rows: Array) -> Array:
        """Give how light each corner of the brain is, 0 to 1."""
        lights = np.stack([KEY @ rows, FILL @ rows, SHINE @ rows, rows[2]], 1).astype(np.float32)
        lit = self._level.brain.normals @ lights
        tone = lit[:, 0]
        tone += np.float32(0.5)
        tone *= np.float32(0.66 / 1.5)
        np.clip(tone, 0, 0.66, out=tone)
        tone += np.clip(lit[:, 1], 0, 1) * np.float32(0.10)
        tone += np.float32(0.23)
        tone *= self._ambient
        tone += self._bend
        shine = np.clip(lit[:, 2], 0, 1)
        for _ in range(5):
            shine *= shine
        tone += shine * self._gloss
        edge = np.clip(1 - lit[:, 3], 0, 1)
        tone -= edge * edge * edge * np.float32(0.10)
        return np.asarray(np.clip(tone, 0, 1))

    def head(self, eye: Array, rows: Array, tables: Tables) -> Array:
        """Give how solid each corner of the head is: strong at its rim, faint in the middle."""
        head = self._level.head
        away = eye - head.points
        away /= np.linalg.norm(away, axis=1, keepdims=True)
        facing = np.clip((head.normals * away).sum(1), 0, 1)
        lit = 0.6 + 0.4 * np.clip(head.normals @ (rows.T @ KEY), 0, 1)
        return np.asarray((((1 - facing) ** 2.4 * tables.rim + tables.middle * lit) * self._neck).astype(np.float32))


def device(normals: Array) -> Array:
    """Give how light a hard, shiny surface is; the normals are in the frame of the camera."""
    tone = 0.30 + 0.62 * np.clip((normals @ KEY + 0.45) / 1.45, 0, 1)
    tone += 0.14 * np.clip(normals @ SHINE, 0, 1) ** 24
    tone -= 0.22 * np.clip(1 - normals[:, 2], 0, 1) ** 3
    return np.asarray(np.clip(tone, 0, 1).astype(np.float32))


def skin(normals: Array) -> Array:
    """Give how light the skin of the badge's head is."""
    tone = 0.12 + 0.75 * np.clip((normals @ KEY + 0.4) / 1.4, 0, 1) + 0.1 * normals[:, 2]
    return np.asarray(np.clip(tone, 0, 1).astype(np.float32))
