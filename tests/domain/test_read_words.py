"""What of the library's values a person reads."""

from dataclasses import fields, is_dataclass

from tms_education.domain import (
    article,
    citation,
    clinic,
    evidence,
    glossary,
    guide,
    protocol,
    questionnaire,
    reading_help,
    scale,
    scene,
)
from tms_education.domain.citation import EvidenceKind, Reference
from tms_education.domain.read_words import PAIRS, WORDS, said, words_of

MODULES = (article, citation, clinic, evidence, glossary, guide, protocol, questionnaire, reading_help, scale, scene)
KIND = EvidenceKind("lab", "Lab study", "question", "microscope", "Small.")
SOURCE = Reference("key-1", "Smith 2020.", KIND, "Adults", 12, "It helped.", "It was 5.", "B")


def test_every_field_named_exists():
    kinds = {name: kind for one in MODULES for name, kind in vars(one).items() if is_dataclass(kind)}
    for name, read in WORDS.items():
        assert set(read.split()) <= {one.name for one in fields(kinds[name])}, name
    assert kinds.keys() >= PAIRS.keys()


def test_a_value_in_a_value_is_said_too_and_the_names_of_the_program_stay():
    made = said((SOURCE,), str.upper)[0]
    assert (made.who, made.found, made.kind.words) == ("ADULTS", "IT HELPED.", "LAB STUDY")
    assert (made.key, made.text, made.kind.identifier, made.kind.icon) == ("key-1", "Smith 2020.", "lab", "microscope")


def test_the_words_are_listed_once():
    assert words_of((SOURCE, SOURCE, KIND)) == ("Lab study", "Small.", "Adults", "It helped.", "It was 5.")
