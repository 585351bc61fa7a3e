"""The words round a course are read whole, and what is wrong is a sentence."""

from datetime import date

import pytest

from tms_education.content.clinic_pack import read_clinic
from tms_education.content.guides import read_topics, read_visits
from tms_education.content.library import ShippedLibrary
from tms_education.content.locate import content_root
from tms_education.domain.clinic import Rule
from tms_education.domain.errors import ContentError
from tms_education.domain.guide import NoCourseHelp, VisitGuide, in_order

PROTOCOL = content_root() / "resources" / "protocols" / "standard-10hz.yaml"
TEXT = PROTOCOL.read_text()
CLINIC = content_root() / "resources" / "clinic" / "default"


def test_the_shipped_words():
    library = ShippedLibrary()
    assert [kind.identifier for kind in library.visits().kinds] == [
        *("mapping", "first-week", "middle", "last", "follow-up"),
    ]
    topics = library.topics()
    assert [topic.identifier for topic in topics] == [
        *("visits", "side-effects", "speed", "no-new-medicine", "proof", "cost"),
    ]
    assert "36 of 100 had pain" in topics[1].lines[0]
    assert in_order(topics, ("cost", "gone", "speed")) == ((topics[5], topics[2]), (*topics[:2], *topics[3:5]))
    assert NoCourseHelp().visits() == VisitGuide()


def test_faults_are_named(tmp_path):
    file = tmp_path / "en.yaml"
    file.write_text("kinds: [{id: a, name: b, time: c, lines: []}]\nbring: [x]\ncall: [y]\ndanger: z\nmore: 1\n")
    with pytest.raises(ContentError) as caught:
        read_visits(file, tmp_path)
    words = str(caught.value)
    assert "“lines” needs at least one line" in words
    assert "Nothing is called “more” here" in words
    assert "“missed” is missing" in words
    file.write_text("- {id: a, name: b, lines: ['{{gone.real}} of 100']}\n")
    with pytest.raises(ContentError, match="no number called “gone”"):
        read_topics(file, tmp_path, {})


def pack(folder, protocol=TEXT):
    folder.mkdir()
    (folder / "protocols").mkdir()
    (folder / "protocols" / "our-way.yaml").write_text(protocol.replace("id: standard-10hz", "id: our-way"))
    (folder / "clinic.yaml").write_text((CLINIC / "clinic.yaml").read_text())
    (folder / "crisis.yaml").write_text((CLINIC / "crisis.yaml").read_text())
    return folder


def test_a_clinics_own_protocol_comes_first(tmp_path):
    text = PROTOCOL.read_text().replace("sources: [oreardon-2007, perera-2016, trapp-2025]", "sources: []")
    found = ShippedLibrary(pack=pack(tmp_path / "pack", text)).protocols()
    assert (found[0].identifier, found[0].of_clinic) == ("our-way", True)
    assert len(found) == len(ShippedLibrary().protocols()) + 1


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("sessions: 36", "sessions: 10000", "“sessions” must be a whole number from 1 to 1000"),
        ("sessions: 36", "sessions: 0", "“sessions” must be a whole number from 1 to 1000"),
        ("weeks: 6", "weeks: 2000", "“weeks” must be a whole number from 1 to 60"),
        ("weeks: 6", "weeks: 0", "“weeks” must be a whole number from 1 to 60"),
        ("minutes: 37.5", "minutes: -37.5", "“minutes” must be a number of 0 or more"),
    ],
)
def test_an_impossible_protocol_is_left_out_with_a_sentence(tmp_path, old, new, said):
    library = ShippedLibrary(pack=pack(tmp_path / "pack", PROTOCOL.read_text().replace(old, new)))
    assert [one.identifier for one in library.protocols()] == [one.identifier for one in ShippedLibrary().protocols()]
    assert any(said in problem.sentence for problem in library.problems)


def test_a_clinics_closed_days_and_rule(tmp_path):
    text = (CLINIC / "clinic.yaml").read_text().replace("add-at-end\n", "shift-all\n")
    text = text.replace("closed_days: []", "closed_days: [2026-12-24, 2026-12-30 to 2027-01-02]")
    folder = pack(tmp_path / "pack")
    (folder / "clinic.yaml").write_text(text)
    clinic = read_clinic(folder, folder)
    assert clinic.missed is Rule.SHIFT_ALL
    assert clinic.closed == {
        date(2026, 12, 24),
        *(date(2026, 12, day) for day in (30, 31)),
        *(date(2027, 1, day) for day in (1, 2)),
    }


@pytest.mark.parametrize("words", ["soon", "2026-13-01", "2027-01-02 to 2026-12-30", "2026-01-01 to 2056-01-01"])
def test_closed_days_that_are_none_are_a_sentence(tmp_path, words):
    folder = pack(tmp_path / "pack")
    text = (folder / "clinic.yaml").read_text().replace("closed_days: []", f"closed_days: ['{words}']")
    (folder / "clinic.yaml").write_text(text.replace("add-at-end\n", "never\n"))
    with pytest.raises(ContentError) as caught:
        read_clinic(folder, folder)
    assert words in str(caught.value)
    assert "must be one of add-at-end, shift-all" in str(caught.value)
