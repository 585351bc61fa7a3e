"""Clinic pack: shown before it is applied, refused with its problems, trusted, taken back."""

import pytest
from tests.ui import fakes_check_in as fakes
from tests.ui.fakes_check_in import press, shown_words

from tms_education.domain.errors import NotSavedError, Problem
from tms_education.domain.pack import (
    KeptPack,
    PackContents,
    PackLabel,
    PackReport,
    PackState,
    Signer,
    Standing,
    Verdict,
    Version,
)
from tms_education.domain.pack_ports import Lying
from tms_education.ui.widgets.pack_view import PackView

SIGNER = Signer("ab" * 32, "Clinic IT")
LABEL = PackLabel("ours", Version("2"), "Our pack")
CONTENTS = PackContents("Northside TMS", "Canada", ("parking",), ("three-ways",), ("our-form",), ("ours",), ("map",))
SOUND = PackReport("d" * 64, LABEL, SIGNER, Standing.UNKNOWN, CONTENTS, (), (Problem("clinic.yaml", 4, "Check it."),))
BROKEN = PackReport("d" * 64, LABEL, problems=tuple(Problem("a.md", line, "It is wrong.") for line in range(1, 121)))


class Look:
    total = 3

    def __init__(self, report):
        self.report, self.done, self.was_stopped = report, 0, False

    def step(self):
        self.done += 1
        return self.done > self.total

    def stop(self):
        self.was_stopped = True


class Packs:
    def __init__(self):
        self.report, self.fails, self.waiting = SOUND, False, False
        self.kept = PackState()
        self.signers: tuple[Signer, ...] = ()
        self.lies: tuple[Lying, ...] = ()
        self.looks: list[Look] = []

    def _may_fail(self):
        if self.fails:
            raise NotSavedError("full")

    def state(self):
        return self.kept

    def look(self, file):
        self.looks.append(Look(self.report))
        return self.looks[-1]

    def apply(self, look):
        self._may_fail()
        self.kept = self.kept.with_pack(KeptPack("d" * 64, look.report.label, look.report.signer, ""))

    def undo(self):
        self._may_fail()
        self.kept = self.kept.undone()

    def trusted(self):
        return self.signers

    def trust(self, signer):
        self._may_fail()
        self.signers = (signer,)

    def distrust(self, signer):
        self._may_fail()
        self.signers = ()

    def lying(self):
        return self.lies

    def watched(self):
        return "/packs"

    def is_waiting(self):
        return self.waiting

    def is_free(self):
        return not self.waiting


@pytest.fixture
def packs():
    return Packs()


@pytest.fixture
def view(qtbot, packs):
    made = PackView(fakes.look(), packs, lambda _parent, _kinds: "/stick/ours.tmspack")
    qtbot.addWidget(made)
    made.resize(1000, 2000)
    made.show()
    return made


def choose(view, qtbot, until: str) -> str:
    press(view, "Choose a pack file")
    qtbot.waitUntil(lambda: until in shown_words(view))
    return shown_words(view)


def test_a_pack_is_shown_before_it_is_applied(view, packs, qtbot):
    words = choose(view, qtbot, "Northside")
    for part in (
        "Our pack, version 2",
        "Signed by someone who goes by “Clinic IT”. This tablet does not know the signer yet.",
        f"Fingerprint: {SIGNER.fingerprint}",
        "Clinic: Northside TMS, Canada",
        "New guides: parking",
        "Guides that take the place of others: three-ways",
        "Questionnaires: our-form",
        "Kinds of TMS: ours",
        "Pictures: map",
        "Check it.",
    ):
        assert part in words
    assert packs.kept == PackState()
    told: list[str] = []
    view.told.connect(told.append)
    press(view, "Apply")
    assert told == ["The pack is in use now."]
    assert "In use: Our pack, version 2. Signed by Clinic IT." in shown_words(view)
    assert not packs.looks[0].was_stopped
    press(view, "Go back to the one before")
    assert "In use: The one that ships with the program" in shown_words(view)
    assert "The one before: Our pack, version 2. Signed by Clinic IT." in shown_words(view)


def test_a_broken_pack_shows_its_problems_and_cant_be_applied(view, packs, qtbot):
    packs.report = BROKEN
    words = choose(view, qtbot, "can’t be applied")
    assert "This pack can’t be applied. Problems: 120. The pack in use stays as it is." in words
    assert "a.md:1: It is wrong." in words
    assert "And 20 more." in words
    with pytest.raises(AssertionError, match="no button 'Apply'"):
        press(view, "Apply")
    press(view, "Close")
    assert packs.looks[0].was_stopped
    assert "a.md:1" not in shown_words(view)


def test_a_signer_is_trusted_with_a_press_and_no_longer_with_another(view, packs, qtbot):
    choose(view, qtbot, "Northside")
    press(view, "Trust this signer")
    assert packs.signers == (SIGNER,)
    assert "does not know the signer" not in shown_words(view)
    assert "Signed by Clinic IT, whom this tablet trusts." in shown_words(view)
    assert "Newer packs of this signer may apply themselves." in shown_words(view)
    press(view, "Trust Clinic IT no longer")
    assert packs.signers == ()
    assert "Nobody yet." in shown_words(view)


@pytest.mark.parametrize(
    ("report", "words"),
    [
        (PackReport("d" * 64, LABEL, SIGNER, Standing.TRUSTED), "Signed by Clinic IT, whom this tablet trusts."),
        (PackReport("d" * 64, LABEL), "Nobody signed this pack. Apply it only if you know where it comes from."),
    ],
)
def test_a_known_signer_and_none_are_said(view, packs, qtbot, report, words):
    packs.report = report
    assert words in choose(view, qtbot, words)
    with pytest.raises(AssertionError, match="no button"):
        press(view, "Trust this signer")


def test_a_look_is_given_up_when_staff_go_elsewhere_or_choose_again(view, packs, qtbot):
    choose(view, qtbot, "Northside")
    choose(view, qtbot, "Northside")
    assert packs.looks[0].was_stopped
    press(view, "Leave it")
    assert packs.looks[1].was_stopped
    choose(view, qtbot, "Northside")
    view.hide()
    assert packs.looks[2].was_stopped


def test_a_device_that_keeps_nothing_is_said(view, packs, qtbot):
    packs.fails = True
    choose(view, qtbot, "Northside")
    press(view, "Apply")
    assert "The tablet would not keep the pack. The one before stays in use." in shown_words(view)
    press(view, "Trust this signer")
    assert "The tablet would not keep this. Nothing has changed." in shown_words(view)


def test_staff_are_told_of_what_lies_in_the_folder_and_what_waits(view, packs):
    assert "applies itself when it lies in this folder:\n/packs" in shown_words(view)
    assert "No pack in this folder is waiting for you." in shown_words(view)
    packs.lies = tuple(Lying(f"{one.value}.tmspack", one, PackReport()) for one in Verdict)
    packs.waiting = True
    view.show_state()
    words = shown_words(view)
    assert "unsigned.tmspack: Nobody signed it. Only staff can apply it." in words
    assert "broken.tmspack: It is not sound, and can’t be applied." in words
    assert "A change is waiting. It comes into use after Finish and clear." in words


def test_a_long_list_of_names_is_cut(view, packs, qtbot):
    packs.report = PackReport("d" * 64, LABEL, contents=PackContents(added=tuple(f"a{one}" for one in range(1000))))
    assert "a11 and 988 more" in choose(view, qtbot, "New guides")
