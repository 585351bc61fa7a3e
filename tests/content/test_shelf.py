"""Without a frozen folder nothing lies on the shelf, and what ships is read from its files."""

from tests.content.small import present

from tms_education.content.library import ShippedLibrary
from tms_education.content.scene_words import with_numbers
from tms_education.content.shelf import article_name, on_shelf
from tms_education.content.shipped import ShippedValues


def test_a_checkout_has_no_shelf():
    assert on_shelf("en", "cards") is None
    assert on_shelf("en", article_name("three-ways")) is None
    assert isinstance(ShippedLibrary(), ShippedValues)


def test_a_number_of_a_scene_is_filled_from_the_evidence():
    library = ShippedLibrary()
    scene = present(library.scene("people"))
    assert with_numbers(scene, library.numbers()) == scene
    assert not any("{{" in step.text for step in scene.steps)
