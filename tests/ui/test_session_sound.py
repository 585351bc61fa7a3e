"""The clicks of one session: off at first, in step with the dial, not in the waiting room or without a loudspeaker."""

import sys
from dataclasses import replace
from typing import Any

import pytest
from tests.ui.fakes_visual import outside

from tms_education.content.library import ShippedLibrary
from tms_education.domain.clicks import RATE
from tms_education.domain.navigation import Route
from tms_education.domain.settings import Appearance
from tms_education.ui.pages.explore import ExplorePage
from tms_education.ui.sound.clicks import Clicks, has_sound_server
from tms_education.ui.style.look import Look


class FakeClicks(Clicks):
    """Writes down what is played instead of playing it."""

    def __init__(self, *, there: bool = True) -> None:
        super().__init__()
        self._there = there
        self.played: list[bytes] = []
        self.is_quiet = True

    def is_possible(self) -> bool:
        return self._there

    def play(self, samples: bytes) -> None:
        self.played.append(samples)
        self.is_quiet = False

    def stop(self) -> None:
        self.is_quiet = True


def shown(qtbot, clicks, route="explore/one-session/itbs", *, kiosk=False) -> Any:
    around = replace(outside(ShippedLibrary()), clicks=clicks)
    around.room.set_kiosk(kiosk)
    page = ExplorePage(Look(Appearance()), around, Route.parse(route))
    qtbot.addWidget(page)
    page.resize(1168, 728)
    page.show()
    stage = page.stage
    assert stage is not None
    qtbot.waitUntil(lambda: stage.is_moving)
    if page.sound is not None and clicks.is_possible():
        qtbot.waitUntil(page.sound.isVisible)
    return page


@pytest.fixture
def clicks() -> FakeClicks:
    return FakeClicks()


def test_nothing_is_heard_until_the_reader_wants_it(qtbot, clicks):
    page = shown(qtbot, clicks)
    qtbot.waitUntil(page.sound.isVisible)
    assert page.stage.is_moving
    assert clicks.played == []
    assert page.sound.switch.accessibleName() == "Hear the clicks, quietly"


def test_the_clicks_begin_where_the_hand_of_the_dial_is(qtbot, clicks):
    page = shown(qtbot, clicks)
    qtbot.waitUntil(lambda: page.stage.seconds > 0.3)
    page.sound.switch.click()
    assert len(clicks.played) == 1
    left = len(clicks.played[0]) / 2 / RATE
    assert left == pytest.approx(page.stage.length - page.stage.seconds, abs=0.1)
    qtbot.wait(400)
    assert len(clicks.played) == 1, "in step all the time: nothing begins anew"
    assert page.sound.switch.accessibleName() == "Turn clicks off"


def test_pause_and_off_are_quiet_at_once(qtbot, clicks):
    page = shown(qtbot, clicks)
    page.sound.switch.click()
    assert not clicks.is_quiet
    page.stage.pause()
    assert clicks.is_quiet
    page.stage.play()
    assert not clicks.is_quiet
    page.sound.switch.click()
    assert clicks.is_quiet
    assert not page.sound.is_on


@pytest.mark.parametrize("jump", ["replay", "step", "slider"])
def test_after_a_jump_the_clicks_follow_the_dial(qtbot, clicks, jump):
    page = shown(qtbot, clicks)
    page.sound.switch.click()
    qtbot.waitUntil(lambda: page.stage.seconds > 0.6)
    before = len(clicks.played)
    if jump == "replay":
        page.stage.replay()
    elif jump == "step":
        page.open(Route.parse("explore/one-session/right-1hz"))
    else:
        page.stage.seek(10.0)
        page.stage.play()
    qtbot.waitUntil(lambda: len(clicks.played) == before + 1)
    left = len(clicks.played[-1]) / 2 / RATE
    assert left == pytest.approx(page.stage.length - page.stage.seconds, abs=0.15)


def test_a_step_without_pulses_is_quiet(qtbot, clicks):
    page = shown(qtbot, clicks)
    page.sound.switch.click()
    page.open(Route.parse("explore/one-session/done"))
    qtbot.waitUntil(lambda: clicks.is_quiet)
    assert not page.sound.isVisible()
    page.open(Route.parse("explore/one-session/itbs"))
    qtbot.waitUntil(page.sound.isVisible)


def test_another_picture_or_page_is_quiet(qtbot, clicks):
    page = shown(qtbot, clicks)
    page.sound.switch.click()
    page.open(Route.parse("explore/nerve-cell"))
    assert clicks.is_quiet
    assert page.sound is None


def test_in_the_waiting_room_there_is_no_sound(qtbot, clicks):
    assert shown(qtbot, clicks, kiosk=True).sound is None


def test_without_a_loudspeaker_a_sentence_stands_in_its_place(qtbot):
    page = shown(qtbot, FakeClicks(there=False))
    qtbot.waitUntil(page.sound.missing.isVisible)
    assert not page.sound.isVisible()
    assert "no loudspeaker" in page.sound.missing.words


def test_only_the_picture_of_a_session_has_sound(qtbot, clicks):
    assert shown(qtbot, clicks, "explore/nerve-cell").sound is None


def test_a_loudspeaker_that_may_not_be_used_is_none(qtbot):
    silent = Clicks()
    assert not silent.is_possible()
    silent.play(b"\0\0")
    silent.stop()


def test_without_a_sound_system_qt_is_not_asked(qtbot, monkeypatch, tmp_path):
    monkeypatch.delenv("PULSE_SERVER", raising=False)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    assert has_sound_server() is not sys.platform.startswith("linux")
    assert not Clicks(of_system=True).is_possible() or not sys.platform.startswith("linux")
    (tmp_path / "pulse").mkdir()
    (tmp_path / "pulse" / "native").touch()
    assert has_sound_server()
