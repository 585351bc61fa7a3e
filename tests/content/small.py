"""A small content folder in which nothing is wrong, for tests that break one thing."""

from pathlib import Path
from typing import TypeVar

from tms_education.content.locate import content_root

_T = TypeVar("_T")

KINDS = """\
- id: tested-in-people
  words: Tested in people
  tone: people
  icon: person
  meaning: People were compared.
"""

REFERENCES = """\
[
  {
    "id": "first-2020",
    "type": "article-journal",
    "title": "A paper",
    "author": [{"family": "First", "given": "A."}, {"family": "Second", "given": "B."}],
    "issued": {"date-parts": [[2020, 3, 28]]},
    "container-title": "Journal",
    "volume": "4",
    "issue": "2",
    "page": "1-9",
    "DOI": "10.1000/1",
    "custom": {
      "kind": "tested-in-people",
      "who": "Adults",
      "people": 20,
      "found": "Some got better.",
      "limits": "It is small.",
      "grade": "A",
      "checked": "abstract"
    }
  },
  {
    "id": "second-2021",
    "type": "report",
    "title": "What it is about",
    "author": [{"literal": "An office"}],
    "custom": {
      "kind": "tested-in-people",
      "who": "Adults",
      "found": "Few did.",
      "limits": "Nobody knows.",
      "grade": "C",
      "title_is_description": true
    }
  }
]
"""

EVIDENCE = """\
- id: first-response
  words: got better
  measure: response
  real: 24
  sham: 12
  comparator: sham
  unit: per 100 people
  interval: [18, 31]
  people: 1371
  when: at week 6
  scale: a scale
  design: blinded-trials
  source: first-2020
  grade: A
  certainty: checked
  extra: 12
"""

SCENE = """\
title: The brain
label: Drawn to explain
order: 1
steps:
  - id: whole
    caption: A brain
    text: From the left.
    description: A brain from the left.
  - id: pulse
    caption: A pulse
    text: It is short.
    description: A glow.
"""

PROTOCOL = """\
id: one
order: 1
name: One
short: short
side: Left
pattern: 10 a second
rhythm: 4 on, 26 off
pulses: 3000
pulses_words: "3,000"
trains: 75
on_seconds: 4
off_seconds: 26
rate: 10
dose: 120 % of motor threshold
minutes: 37.5
time_words: About 37 minutes
status: Cleared
note: A note.
sessions: 33
phases:
  - {weeks: 6, days_a_week: 5}
  - {weeks: 1, days_a_week: 3, taper: true}
sources: [first-2020]
"""

CLINIC = """\
name: Our clinic
phone: ""
country: US
working_days: [monday, friday]
protocols: [one]
"""

CRISIS = """\
countries:
  US:
    name: United States
    emergency: "911"
    checked_on: 2026-11-24
    review_due: 2027-11-24
    lines:
      - number: "988"
        action: Call
        details: ""
        basis: checked
"""

FIRST = """\
---
title: The first
question: What is it?
summary: It is this.
group: about
order: 10
art: drawing
sources: [first-2020, second-2021]
written_on: 2026-11-24
reviewed_by: null
reviewed_on: null
review_due: 2027-11-24
next: [second]
---
The short version [@first-2020].

## A part {#part picture=brain step=pulse}

About {{first-response.real}} of 100 [@first-2020; @second-2021]. See [below](#other).

## Another {#other}

- One point
- Two points
"""

SECOND = """\
---
title: The second
question: And then?
summary: Then that.
group: family
order: 20
art: drawing
sources: []
written_on: 2026-11-24
reviewed_by: null
reviewed_on: null
review_due: 2027-11-24
next: []
---
Nothing is cited here.
"""

FILES = {
    "resources/evidence-kinds.yaml": KINDS,
    "resources/references.json": REFERENCES,
    "resources/evidence/numbers.yaml": EVIDENCE,
    "resources/scenes/en/brain.yaml": SCENE,
    "resources/protocols/one.yaml": PROTOCOL,
    "resources/clinic/default/clinic.yaml": CLINIC,
    "resources/clinic/default/crisis.yaml": CRISIS,
    "resources/pictures/light/drawing.svg": "<svg/>\n",
    "articles/en/first.md": FIRST,
    "articles/en/second.md": SECOND,
}

PHQ9 = "resources/questionnaires/phq-9.json"
GAD7 = "resources/questionnaires/gad-7.json"
PUBLISHED = (PHQ9, GAD7, "resources/scales.yaml")


def present(value: _T | None) -> _T:
    """Give what must be there."""
    assert value is not None
    return value


def lay_out(root: Path) -> Path:
    """Write the small content under ``root`` and give it."""
    for name, text in {**FILES, **{name: (content_root() / name).read_text("utf-8") for name in PUBLISHED}}.items():
        put(root, name, text)
    return root


def put(root: Path, name: str, text: str) -> None:
    """Write one file."""
    path = root / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def change(root: Path, name: str, old: str, new: str) -> int:
    """Replace a text that stands once or more in a file (the first only) and give its line."""
    path = root / name
    text = path.read_text("utf-8")
    assert old in text, f"{old!r} is not in {name}"
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    return text[: text.index(old)].count("\n") + 1
