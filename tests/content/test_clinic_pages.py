import pytest
from tests.content.small import present

from tms_education.content.clinic_pages import read_places
from tms_education.content.library import ShippedLibrary
from tms_education.content.locate import content_root
from tms_education.domain.at_clinic import AT_CLINIC
from tms_education.domain.errors import ContentError

PAGES = content_root() / "resources" / "clinic-pages"


def own(folder, words: str):
    (folder / "own.yaml").write_text(words)
    return folder / "own.yaml"


def test_what_insurers_ask_for_stands_at_the_end_of_the_page_on_cost(tmp_path):
    library = ShippedLibrary(own=own(tmp_path, "insurers_note: Two <b>letters</b> & a form."))
    section = present(library.article("cost-and-cover")).sections[-1]
    assert (section.identifier, section.heading) == (AT_CLINIC, "What insurers near this clinic ask for")
    assert section.paragraphs[0].html == "<p>Two &lt;b&gt;letters&lt;/b&gt; &amp; a form.</p>"
    assert present(library.article("side-effects")).section(AT_CLINIC) is None


def test_coils_stand_as_a_list_and_in_the_language_of_the_page(tmp_path):
    library = ShippedLibrary("es", own=own(tmp_path, "coils: [figure-eight coil, H1 helmet]"))
    section = present(library.article("kinds-of-tms")).sections[-1]
    assert section.heading == "Las bobinas de esta clínica"
    assert section.paragraphs[0].html == "<ul><li>figure-eight coil</li><li>H1 helmet</li></ul>"


def test_a_clinic_that_says_nothing_adds_nothing():
    assert present(ShippedLibrary().article("cost-and-cover")).section(AT_CLINIC) is None


def test_both_languages_name_the_same_places():
    english, spanish = (read_places(PAGES / f"{language}.yaml", PAGES) for language in ("en", "es"))
    assert {key: one.article for key, one in english.items()} == {key: one.article for key, one in spanish.items()}


def test_a_wrong_file_is_named_by_its_line(tmp_path):
    with pytest.raises(ContentError, match=r"own\.yaml:1: “heading” is missing\."):
        read_places(own(tmp_path, "insurers_note: {article: a}\ncoils: {article: a, heading: b}"), tmp_path)
