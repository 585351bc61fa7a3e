"""Checks the walk-through against everything else, and how easy it is to read."""

from collections.abc import Iterator, Mapping
from pathlib import Path

from tms_education.content.reading_grade import grades
from tms_education.domain.errors import Problem
from tms_education.domain.scene import Scene
from tms_education.domain.walk import Show, WalkCard, WalkGuide

HIGHEST = 6.0
"""The highest school grade of all that a patient reads here."""

LONGEST = 14
"""Words a sentence may have."""


def check_walk(
    file: str, guide: WalkGuide, lines: Mapping[tuple[str, str], int], scenes: Mapping[str, Scene], places: Path
) -> Iterator[Problem]:
    """Give what is wrong between the walk-through and the pictures, drawings and guides; ``places`` is the root."""
    for card in guide.cards:
        line = lines.get(("cards", card.identifier), 1)
        for sentence in _card(card, scenes, places):
            yield Problem(file, line, sentence)


def _card(card: WalkCard, scenes: Mapping[str, Scene], places: Path) -> Iterator[str]:
    if not (places / "resources" / "pictures" / "light" / f"{card.art}.svg").is_file():
        yield f"There is no drawing called “{card.art}”."
    if card.article and not (places / "articles" / "en" / f"{card.article}.md").is_file():
        yield f"There is no article called “{card.article}”."
    for slide in card.slides:
        if slide.show is not Show.PICTURE:
            continue
        scene = scenes.get(slide.name)
        if scene is None:
            yield f"There is no picture called “{slide.name}”."
        elif slide.step not in {step.identifier for step in scene.steps}:
            yield f"The picture “{slide.name}” has no step called “{slide.step}”."


def check_walk_words(file: str, guide: WalkGuide, excused: tuple[str, ...]) -> Iterator[Problem]:
    """Give what is too hard to read in English."""
    words = words_of(guide)
    found = grades("\n\n".join(words), excused)
    if found is not None and found.highest > HIGHEST:
        yield Problem(file, 1, f"The walk-through reads at grade {found.highest:.1f}; {HIGHEST:.0f} is the highest.")
    for text in words:
        for sentence in text.replace("?", ".").split("."):
            if len(sentence.split()) > LONGEST:
                yield Problem(file, 1, f"“{sentence.strip()}” has more than {LONGEST} words.")


def words_of(guide: WalkGuide) -> tuple[str, ...]:
    """Give everything that a patient reads, line by line."""
    found: list[str] = []
    for card in guide.cards:
        found += [card.title, card.line, *card.covered]
        for slide in card.slides:
            found += [slide.title, *slide.lines]
    for option in guide.options:
        found += [option.name, option.about, option.visits, *option.good, *option.hard, option.unknown]
    return tuple(text for text in (*found, *guide.next_steps) if text)
