"""Which languages ship, and the library in one that was made up."""

from tests.content.small import present

from tms_education.content.languages import shipped_languages, words_file
from tms_education.content.library import ShippedLibrary
from tms_education.content.pseudo_library import help_in, library_in
from tms_education.domain.pseudo import LONGER

SHIPPED = ShippedLibrary()


def test_english_ships_and_comes_first():
    assert shipped_languages()[0] == "en"
    assert words_file("en").endswith("tms_education_en.qm")  # only what counts has two forms in English
    assert words_file("xx") == ""


def test_a_language_ships_with_its_words(tmp_path):
    folder = tmp_path / "resources" / "translations"
    folder.mkdir(parents=True)
    for code in ("uk", "es"):
        (folder / f"tms_education_{code}.qm").touch()
    assert shipped_languages(tmp_path) == ("en", "es", "uk")


def test_everything_read_in_a_made_up_language_is_transformed():
    library = library_in(LONGER)
    read = [
        *(card.title for card in library.cards()),
        *(paragraph.html for paragraph in present(library.article("three-ways")).short.paragraphs),
        *(term.meaning for term in library.terms()),
        *(step.caption for scene in library.scenes() for step in scene.steps),
        *(protocol.name for protocol in library.protocols()),
        *(item.words for form in library.questionnaires() for item in form.items),
        *(kind.words for kind in library.kinds()),
        *(line.action for line in library.clinic().crisis.lines),
        *(topic.name for topic in library.topics()),
        *library.visits().bring,
        *(one.words for one in help_in(LONGER, library).page_questions("three-ways")),
        present(library.scene("brain")).title,
        present(library.questionnaire("phq-9")).items[0].words,
        present(library.reference(SHIPPED.references()[0].key)).kind.words,
        *(heading for _, heading, _ in library.plain_sections("three-ways") if heading),
    ]
    assert len(read) > 150
    assert [text for text in read if "[" not in text] == []


def test_nothing_the_program_goes_by_is_transformed():
    library = library_in(LONGER)
    assert [card.slug for card in library.cards()] == [card.slug for card in SHIPPED.cards()]
    assert [one.identifier for one in library.questionnaires()] == [one.identifier for one in SHIPPED.questionnaires()]
    assert library.clinic().crisis.lines[0].number == SHIPPED.clinic().crisis.lines[0].number
    assert present(library.article("three-ways")).citations == present(SHIPPED.article("three-ways")).citations
    assert library_in("en").cards() == SHIPPED.cards()
