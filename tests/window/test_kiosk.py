"""The waiting room in a real window: no key leads out of it, and random hands find nothing either."""

import os

import pytest
from tests.window.test_journey import _environment, _run, _search
from tests.window.xserver import require_tools, screen

SEED = int(os.environ.get("TMS_MONKEY_SEED", "20261126"))
ACTIONS = int(os.environ.get("TMS_MONKEY", "120"))
"""``make monkey`` sets ten thousand; here a few seconds must do."""


@pytest.mark.window
@pytest.mark.slow
def test_no_key_leads_out_of_the_waiting_room_but_the_staff_s(tmp_path):
    require_tools()
    shots = tmp_path / "shots"
    shots.mkdir()
    with screen("1280x800") as environment:
        said = _run(_environment(environment, tmp_path), "kiosk", tmp_path / "data", shots)
    assert "kiosk done" in said
    assert _search(tmp_path) >= 3


@pytest.mark.window
@pytest.mark.slow
def test_random_hands_find_no_way_out_and_leave_nothing(tmp_path):
    require_tools()
    shots = tmp_path / "shots"
    shots.mkdir()
    with screen("1280x800") as environment:
        folders = (tmp_path / "data", shots)
        said = _run(_environment(environment, tmp_path), "monkey", *folders, SEED, ACTIONS, patience=300 + ACTIONS)
    assert f"monkey done: {ACTIONS} actions" in said
    assert _search(tmp_path) >= 3
