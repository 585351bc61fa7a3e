"""The library gives what is sound, leaves out what is not, and says so."""

from datetime import date

import pytest
from tests.content.small import CLINIC, CRISIS, change, lay_out, present, put

from tms_education.content.clinic_pack import last_resort
from tms_education.content.library import ShippedLibrary
from tms_education.content.locate import content_root
from tms_education.domain.ports import Library


@pytest.fixture
def root(tmp_path):
    return lay_out(tmp_path / "content")


def test_it_is_the_library_that_pages_ask_for(root):
    shipped = ShippedLibrary(root=root)
    library: Library = shipped
    assert [card.slug for card in library.cards()] == ["second", "first"]  # family stands before about
    assert present(library.article("first")).card.title == "The first"
    assert present(library.reference("first-2020")).people == 20
    assert present(library.scene("brain")).steps[1].identifier == "pulse"
    assert [scene.identifier for scene in library.scenes()] == ["brain"]
    assert [protocol.sessions for protocol in library.protocols()] == [33]
    assert library.questionnaire("phq-9") in library.questionnaires()
    assert present(library.evidence("first-response")).real == 24
    assert library.clinic().working_days == {0, 4}
    assert shipped.problems == ()


def test_what_is_not_there_is_nothing(root):
    library = ShippedLibrary(root=root)
    for slug in ("none", "../en/first", "..", "", "first.md"):
        assert library.article(slug) is None
    assert library.reference("none") is None
    assert library.scene("../brain") is None
    assert library.questionnaire("none") is None
    assert library.evidence("none") is None


def test_an_unsound_article_is_left_out_and_named(root):
    change(root, "articles/en/first.md", "group: about", "group: news")
    library = ShippedLibrary(root=root)
    assert [card.slug for card in library.cards()] == ["second"]
    assert library.article("first") is None
    assert [str(problem) for problem in library.problems] == [
        "articles/en/first.md:5: There is no group called “news”."
    ]


def test_an_article_with_a_number_nobody_knows_is_never_shown_with_a_hole(root):
    change(root, "articles/en/first.md", "{{first-response.real}}", "{{other.real}}")
    assert ShippedLibrary(root=root).article("first") is None


def test_one_broken_file_does_not_take_the_others_along(root):
    put(root, "resources/protocols/two.yaml", "id: [")
    put(root, "resources/scenes/en/other.yaml", "\0")
    put(root, "resources/questionnaires/other.json", "{")
    put(root, "resources/evidence/other.yaml", "- id: 1")
    library = ShippedLibrary(root=root)
    assert (len(library.protocols()), len(library.scenes()), len(library.questionnaires())) == (1, 1, 2)
    assert library.evidence("first-response") is not None
    assert {problem.file.rpartition("/")[2] for problem in library.problems} == {"two.yaml", "other.yaml", "other.json"}


def test_an_empty_folder_still_opens_with_a_way_to_get_help(tmp_path):
    library = ShippedLibrary(root=tmp_path)
    assert not any((library.cards(), library.scenes(), library.protocols(), library.questionnaires()))
    assert library.clinic() == last_resort()


def test_the_last_resort_says_what_the_shipped_crisis_line_says():
    shipped, last = ShippedLibrary().clinic(), last_resort()
    assert (last.country, last.crisis.country, last.crisis.emergency) == (
        shipped.country, shipped.crisis.country, shipped.crisis.emergency,
    )  # fmt: skip
    line, spare = shipped.crisis.lines[0], last.crisis.lines[0]
    assert (line.number, line.action) == (spare.number, spare.action)
    assert last.working_days == shipped.working_days


def test_another_language_stands_before_english_file_by_file(root):
    first = (root / "articles/en/first.md").read_text("utf-8")
    put(root, "articles/es/first.md", first.replace("The first", "El primero"))
    library = ShippedLibrary("es", root)
    assert [card.title for card in library.cards()] == ["The second", "El primero"]
    assert present(library.scene("brain")).title == "The brain"
    assert present(library.article("second")).card.title == "The second"


def test_a_translated_protocol_takes_the_place_of_the_english_one(root):
    text = (root / "resources/protocols/one.yaml").read_text("utf-8")
    put(root, "resources/protocols/one.es.yaml", text.replace("name: One", "name: Uno"))
    assert [one.name for one in ShippedLibrary("es", root).protocols()] == ["Uno"]
    assert [one.name for one in ShippedLibrary("en", root).protocols()] == ["One"]


def test_the_clinic_s_own_pack_comes_first(root, tmp_path):
    put(tmp_path, "pack/clinic.yaml", CLINIC.replace("Our clinic", "Their clinic"))
    put(tmp_path, "pack/crisis.yaml", CRISIS)
    assert ShippedLibrary(root=root, pack=tmp_path / "pack").clinic().name == "Their clinic"


def test_a_broken_pack_gives_way_to_the_shipped_one_and_all_its_problems_are_named(root, tmp_path):
    put(tmp_path, "pack/clinic.yaml", CLINIC.replace("monday", "moonday"))
    put(tmp_path, "pack/crisis.yaml", CRISIS.replace("2026-11-24", "2026-11-31"))
    library = ShippedLibrary(root=root, pack=tmp_path / "pack")
    assert library.clinic().name == "Our clinic"
    assert [str(problem) for problem in library.problems] == [
        "clinic.yaml:4: “moonday” is not a day of the week.",
        "crisis.yaml:5: “2026-11-31” is not a day; write it as 2026-11-24.",
    ]


def test_files_are_read_once(root):
    library = ShippedLibrary(root=root)
    before = (library.cards(), library.article("first"), library.clinic())
    for path in root.rglob("*.*"):
        path.unlink()
    assert (library.cards(), library.article("first"), library.clinic()) == before


def test_the_shipped_content_is_found_from_the_checkout():
    assert (content_root() / "articles").is_dir()
    assert (content_root() / "resources" / "references.json").is_file()


def test_the_crisis_dates_are_those_of_the_file(root):
    crisis = ShippedLibrary(root=root).clinic().crisis
    assert (crisis.checked_on, crisis.review_due) == (date(2026, 11, 24), date(2027, 11, 24))
    assert crisis.is_overdue(date(2027, 11, 25))
    assert not crisis.is_overdue(date(2027, 11, 24))
