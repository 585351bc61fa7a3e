"""The design tokens: each colour, size and duration with one sentence saying what it is for.

Colours are ``#rrggbb``. Ratios and uses follow the design language; ``tests/design`` computes the contrast of every
pair in ``TEXT_PAIRS`` and fails under 4.5:1 (7:1 in high contrast).
"""

from dataclasses import dataclass, fields


@dataclass(frozen=True, slots=True)
class Colours:
    """The colours of one theme, by role."""

    paper: str  # window ground
    surface: str  # cards, answers
    surface2: str  # wells, segment track
    rail: str  # navigation ground
    line: str  # decoration only, never the sole edge of a control
    ctl: str  # edge of anything you can press or fill in
    ink: str  # text
    ink2: str  # second text
    petrol: str  # selected, links, icons, focus
    petrol_deep: str  # text on tint
    petrol_tint: str  # selected ground, chips
    petrol_mid: str  # "in between" in charts
    select: str  # ground of a chosen answer or tab
    on_select: str  # text on it
    pulse: str  # energy and the one main action
    pulse_hi: str  # its lighter upper edge
    pulse_press: str  # the main action while pressed
    on_pulse: str  # text on it
    pulse_text: str  # the rare warm word
    lav: str  # ground of honest notes and animal studies
    plum: str  # text on it
    rose: str  # ground of care and danger lines
    wine: str  # text on it, delete, item-9 flag
    fade: str  # reader text before and after the live section
    disabled: str  # ground of a control that can't be used
    on_disabled: str  # text on it
    ring: str  # focus ring
    ring_on_pulse: str  # focus ring round the main action
    shadow: str  # colour of soft shadows
    pulse_shadow: str  # the warm shadow under the main action
    tissue: tuple[str, str, str, str, str]  # brain, dark to light
    bands: tuple[str, str, str, str, str]  # score bands, low to high
    sky: tuple[str, str]  # stage ground, top and bottom
    hills: tuple[str, str, str, str]  # dawn hills, far to near
    sand: str  # the course path
    skin: str  # neutral head
    coil_case: str  # coil casing
    coil_edge: str  # coil outline
    copper: str  # coil turns
    glow: tuple[str, str, str]  # lit cortex, centre to rim; marks stimulation only
    ion: str  # charged particles round a nerve cell


LIGHT = Colours(
    paper="#FAF7F2",
    surface="#FFFFFF",
    surface2="#F4EEE5",
    rail="#F5F0E7",
    line="#E6DDD0",
    ctl="#8A8073",
    ink="#1B2A38",
    ink2="#4B5966",
    petrol="#0E6470",
    petrol_deep="#0A4A54",
    petrol_tint="#E1EFEF",
    petrol_mid="#4E969E",
    select="#0E6470",
    on_select="#FFFFFF",
    pulse="#F2A34A",
    pulse_hi="#F7B667",
    pulse_press="#E58F33",
    on_pulse="#1B2A38",
    pulse_text="#9A4A0C",
    lav="#EEE8F3",
    plum="#5F4A7A",
    rose="#F6E8EC",
    wine="#85405C",
    fade="#626E79",
    disabled="#E9E3DA",
    on_disabled="#6B6257",
    ring="#0E6470",
    ring_on_pulse="#1B2A38",
    shadow="#493621",
    pulse_shadow="#C8741E",
    tissue=("#6B4A66", "#98708F", "#CBA2B7", "#E9CBD3", "#F7E5E3"),
    bands=("#B5D8D7", "#7FB5B9", "#B09CCB", "#8468A6", "#56406F"),
    sky=("#EEE8F3", "#FBEFE6"),
    hills=("#E6DCEB", "#D3D5E2", "#BBD2D3", "#9DC3C1"),
    sand="#F3E3C8",
    skin="#E8C9B0",
    coil_case="#F4F7F7",
    coil_edge="#7F97A0",
    copper="#C98A5B",
    glow=("#FFF3CF", "#FFD27F", "#F59A4B"),
    ion="#2E8791",
)

DIM = Colours(
    paper="#141F27",
    surface="#1D2B35",
    surface2="#243540",
    rail="#111A21",
    line="#2F414C",
    ctl="#7F929C",
    ink="#EFE9DF",
    ink2="#B5C0C4",
    petrol="#7CC4CB",
    petrol_deep="#A4DBE0",
    petrol_tint="#1F3D45",
    petrol_mid="#4E8F97",
    select="#7CC4CB",
    on_select="#141F27",
    pulse="#E6A45C",
    pulse_hi="#EDB677",
    pulse_press="#D8924A",
    on_pulse="#141F27",
    pulse_text="#F0B97C",
    lav="#2B2838",
    plum="#CFC0E6",
    rose="#33262F",
    wine="#E3B3C6",
    fade="#8FA0A8",
    disabled="#243540",
    on_disabled="#8FA0A8",
    ring="#7CC4CB",
    ring_on_pulse="#EFE9DF",
    shadow="#000000",
    pulse_shadow="#000000",
    tissue=("#432F55", "#604871", "#7D6188", "#A98BAA", "#C9B3C9"),
    bands=("#B5D8D7", "#7FB5B9", "#B09CCB", "#8468A6", "#6E568B"),
    sky=("#232B3B", "#26333C"),
    hills=("#2A2F40", "#29394A", "#27434C", "#264A4E"),
    sand="#8C8069",
    skin="#7A6256",
    coil_case="#C9D1D3",
    coil_edge="#7F97A0",
    copper="#C98A5B",
    glow=("#F6DDB0", "#E9B973", "#D98C46"),
    ion="#7CC4CB",
)

HIGH_CONTRAST = Colours(
    paper="#000000",
    surface="#000000",
    surface2="#000000",
    rail="#000000",
    line="#FFFFFF",
    ctl="#FFFFFF",
    ink="#FFFFFF",
    ink2="#FFFFFF",
    petrol="#7FE9F2",
    petrol_deep="#B8F5FA",
    petrol_tint="#003840",
    petrol_mid="#7FE9F2",
    select="#FFFFFF",
    on_select="#000000",
    pulse="#FFC94D",
    pulse_hi="#FFC94D",
    pulse_press="#E0AE37",
    on_pulse="#000000",
    pulse_text="#FFC94D",
    lav="#000000",
    plum="#FFFFFF",
    rose="#000000",
    wine="#FFFFFF",
    fade="#FFFFFF",
    disabled="#000000",
    on_disabled="#FFFFFF",
    ring="#7FE9F2",
    ring_on_pulse="#7FE9F2",
    shadow="#000000",
    pulse_shadow="#000000",
    tissue=("#B39CB2", "#C9B6C8", "#E3D8E2", "#F3EDF3", "#FFFFFF"),
    bands=("#B5D8D7", "#7FB5B9", "#B09CCB", "#A58BC4", "#9C7FC0"),
    sky=("#000000", "#000000"),
    hills=("#000000", "#101010", "#181818", "#202020"),
    sand="#FFFFFF",
    skin="#4A4A4A",
    coil_case="#FFFFFF",
    coil_edge="#FFFFFF",
    copper="#8A5A33",
    glow=("#FFF3CF", "#FFC94D", "#FFC94D"),
    ion="#7FE9F2",
)

THEMES = {"light": LIGHT, "dim": DIM, "high-contrast": HIGH_CONTRAST}

TEXT_PAIRS = (
    ("ink", "paper"),
    ("ink", "surface"),
    ("ink", "surface2"),
    ("ink", "rail"),
    ("ink", "petrol_tint"),
    ("ink", "lav"),
    ("ink", "rose"),
    ("ink2", "paper"),
    ("ink2", "surface"),
    ("ink2", "surface2"),
    ("ink2", "rail"),
    ("ink2", "lav"),
    ("ink2", "rose"),
    ("petrol", "paper"),
    ("petrol", "surface"),
    ("petrol_deep", "surface"),
    ("petrol_deep", "paper"),
    ("petrol_deep", "rail"),
    ("petrol_deep", "petrol_tint"),
    ("on_select", "select"),
    ("on_pulse", "pulse"),
    ("on_pulse", "pulse_hi"),
    ("on_pulse", "pulse_press"),
    ("pulse_text", "paper"),
    ("plum", "lav"),
    ("wine", "rose"),
    ("wine", "surface"),
    ("fade", "paper"),
    ("on_disabled", "disabled"),
)
"""Every (text, ground) pair the interface paints."""

EDGE_PAIRS = (("ctl", "surface"), ("ctl", "paper"), ("petrol", "surface"), ("petrol", "paper"), ("ring", "paper"))
"""Every (edge, ground) pair that shows where a control is: 3:1 or more."""


@dataclass(frozen=True, slots=True)
class Face:
    """A text role: size and line height in pixels at 100 %, and weight."""

    size: int
    line: int
    weight: int = 400


TYPE = {
    "display": Face(48, 56, 700),  # home only
    "h1": Face(40, 48, 700),  # page title
    "question": Face(38, 48, 700),  # check-in
    "question-long": Face(32, 42, 700),  # a question of more than 60 characters
    "answer": Face(28, 36, 700),  # choice buttons
    "h2": Face(28, 36, 700),  # cards, article sections
    "h3": Face(24, 32, 700),  # small cards
    "article": Face(21, 32),  # reader
    "article-portrait": Face(22, 34),  # reader, in portrait
    "lead": Face(22, 33),  # first lines of a page
    "body": Face(20, 30),  # everything else
    "body-strong": Face(20, 30, 700),
    "button": Face(22, 28, 700),  # main and second buttons
    "label": Face(18, 25, 600),  # chips, tabs, navigation
    "caption": Face(18, 25),  # smallest patient text
    "chart": Face(16, 22),  # staff area and chart labels only
    "chart-strong": Face(16, 22, 700),
    "huge": Face(104, 112, 700),  # the number in a gauge
}

FAMILY = "Atkinson Hyperlegible Next"

RADIUS = {"stage": 24, "card": 20, "input": 16, "answer": 22}

MOTION_MS = {
    "press": 90,  # fill darkens, 1 px down
    "reveal": 180,  # popover
    "page": 240,  # change of page
    "scene": 600,  # live picture changes section
    "draw": 900,  # path, gauge, icon array fill, once
    "breathe": 4000,  # idle glow
}


def luminance(colour: str) -> float:
    """Give the relative luminance of ``#rrggbb`` (WCAG 2.2), 0 to 1."""
    channels = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]  # noqa: PLR2004 -- WCAG
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """Give the contrast ratio of two colours (WCAG 2.2), 1 to 21."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def colour_names() -> tuple[str, ...]:
    """Give the names of all roles."""
    return tuple(field.name for field in fields(Colours))
