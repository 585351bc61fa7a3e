"""The painter on a graphics card shows what the other one shows, and leaves when its context is lost."""

import os

import pytest
from tests.window.test_journey import _environment, _run
from tests.window.xserver import require_tools, screen


@pytest.mark.window
@pytest.mark.slow
def test_opengl_paints_the_same_brain_and_hands_over_when_it_is_lost_while_turning(tmp_path):
    require_tools()
    with screen() as environment:
        said = _run(_environment(environment, tmp_path) | {"LIBGL_ALWAYS_SOFTWARE": "1"}, "painters")
    if said.startswith("no OpenGL") and os.environ.get("CI") != "true":
        pytest.skip(said)
    assert "painters done" in said
