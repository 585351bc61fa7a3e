"""A person finishes the PHQ-9 in a real window with nothing but the keyboard."""

import pytest
from tests.window.test_journey import _environment, _run
from tests.window.xserver import require_tools, screen


@pytest.mark.window
@pytest.mark.slow
def test_the_phq_9_by_keyboard_alone_in_a_real_window(tmp_path):
    require_tools()
    shots = tmp_path / "shots"
    shots.mkdir()
    with screen() as environment:
        said = _run(_environment(environment, tmp_path), "keyboard", tmp_path / "data", shots)
    assert "keyboard done" in said
