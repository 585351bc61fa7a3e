"""The shipped walk-through shows only what there is, in every language that has one."""

import pytest

from tms_education.content.library import ShippedLibrary
from tms_education.content.locate import content_root
from tms_education.domain.walk import Show
from tms_education.ui.pictures.gallery import PICTURES
from tms_education.ui.widgets.measures import measures

LANGUAGES = sorted(path.stem for path in (content_root() / "resources" / "walk").glob("*.yaml"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_number_and_picture_is_there(language):
    library = ShippedLibrary(language)
    known = {one.identifier for one in measures(library.evidence)}
    slides = [slide for card in library.walk().cards for slide in card.slides]
    assert {slide.name for slide in slides if slide.show is Show.NUMBERS} <= known
    assert {slide.name for slide in slides if slide.show is Show.PICTURE} <= PICTURES.keys()


def test_the_five_questions_are_all_among_the_cards():
    library = ShippedLibrary()
    asked = {card.slug for card in library.cards() if card.group == "first-questions"}
    assert asked <= {card.article for card in library.walk().cards}


def test_the_seizure_slide_names_both_coils():
    found = next(one for one in measures(ShippedLibrary().evidence) if one.identifier == "seizure")
    assert len(found.groups) == 2


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_has_the_same_cards_slides_and_sources(language):
    english, other = ShippedLibrary("en").walk(), ShippedLibrary(language).walk()
    for one, two in zip(english.cards, other.cards, strict=True):
        assert (one.identifier, one.art, one.article) == (two.identifier, two.art, two.article)
        assert [(slide.show, slide.name, slide.step) for slide in one.slides] == [
            (slide.show, slide.name, slide.step) for slide in two.slides
        ]
        assert [len(slide.lines) for slide in one.slides] == [len(slide.lines) for slide in two.slides]
        assert len(one.covered) == len(two.covered)
    for path, same in zip(english.options, other.options, strict=True):
        assert (path.identifier, path.sources, len(path.good)) == (same.identifier, same.sources, len(same.good))
    assert len(english.next_steps) == len(other.next_steps)
