"""Guides laid out before they are opened: the right one, in the look of now, and only a few of them."""

from dataclasses import replace

import pytest
from tests.ui.fakes_reading import OTHER, WAYS, ReadingLibrary, look

from tms_education.domain.reading_help import NoReadingHelp
from tms_education.ui.widgets.laid_out import MOST, LaidOut

LIBRARY, HELP = ReadingLibrary(WAYS, OTHER), NoReadingHelp()
pytestmark = pytest.mark.usefixtures("qapp")


def test_what_waits_is_given_once():
    laid_out = LaidOut()
    laid_out.add(look(), "ways", LIBRARY, HELP)
    first = laid_out.take(look(), WAYS, LIBRARY, HELP)
    assert first.toPlainText().startswith(WAYS.card.title)
    assert laid_out.take(look(), WAYS, LIBRARY, HELP) is not first


def test_laying_out_again_keeps_what_waits_and_another_look_does_not_get_it():
    laid_out = LaidOut()
    laid_out.add(look(), "ways", LIBRARY, HELP)
    laid_out.add(look(), "ways", LIBRARY, HELP)
    large = laid_out.take(look(text_size=200), WAYS, LIBRARY, HELP)
    assert large.defaultFont().pixelSize() > look().font("article").pixelSize()


def test_a_guide_that_is_not_there_is_left_out():
    LaidOut().add(look(), "gone", LIBRARY, HELP)


def test_a_guide_that_was_replaced_is_laid_out_anew():
    laid_out = LaidOut()
    laid_out.add(look(), "other", LIBRARY, HELP)
    changed = replace(OTHER, sections=WAYS.sections)
    assert laid_out.take(look(), changed, LIBRARY, HELP).article is changed


def test_the_oldest_makes_room():
    guides = [replace(OTHER, card=replace(OTHER.card, slug=f"g{number}")) for number in range(MOST + 1)]
    library, laid_out = ReadingLibrary(*guides), LaidOut()
    for guide in guides:
        laid_out.add(look(), guide.card.slug, library, HELP)
    assert len(laid_out) == MOST
