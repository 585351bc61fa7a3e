"""What holds for the places where an article's text and a picture meet."""

import pytest

from tms_education.content.library import ShippedLibrary

LANGUAGES = ("en", "es")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_step_of_every_picture_is_shown_beside_some_paragraph(language):
    library = ShippedLibrary(language=language)
    guides = [article for card in library.cards() if (article := library.article(card.slug)) is not None]
    assert guides
    shown = {(section.cue.picture, section.cue.step) for guide in guides for section in guide.sections if section.cue}
    steps = {(scene.identifier, step.identifier) for scene in library.scenes() for step in scene.steps}
    assert steps - shown == set()
