"""Small windows: 1280 x 960 at 400 % is 320 x 240, and nothing may be lost in it (WCAG 2.2, 1.4.10)."""

import pytest
from tests.layout.cases import SAMPLE, SHEETS, Case, examine
from tests.ui.program import button

from tms_education.domain.settings import Appearance
from tms_education.domain.visit import Visit
from tms_education.ui.shell.finish_sheet import FinishSheet

SIZES = ((320, 240), (480, 320), (640, 480), (800, 600), (1024, 768))
LANGUAGES = ("en", "es")


def cases() -> list[Case]:
    """Give every page of the sample in one size each and some in each size, in turns of the languages."""
    pages = [(route, "") for route in SAMPLE] + [(route, sheet) for sheet, (route, _) in SHEETS.items()]
    return [
        Case(route, size, Appearance(language=LANGUAGES[(place + turn) % 2], reduced_motion=True), sheet)
        for turn, size in enumerate(SIZES)
        for place, (route, sheet) in enumerate(pages)
        if turn == 0 or place % len(SIZES) == turn
    ]


@pytest.mark.slow
@pytest.mark.parametrize("case", cases(), ids=str)
def test_a_page_stands_well_in_a_small_window(program, case: Case):
    assert examine(program, case) == []


def test_what_is_an_icon_in_a_small_strip_is_named_and_stands_in_words_in_the_menu(program):
    program.window.resize(320, 240)
    program.outside.holder.replace(Visit())
    program.window.rebuild()
    for name in ("Menu", "Text size and theme", "Help now", "Finish & clear"):
        assert button(program, name).toolTip() in {name, ""}
    button(program, "Menu").click()
    button(program, "Finish & clear").click()
    assert [one for one in program.window.findChildren(FinishSheet) if one.isVisible()]
    program.window.close_sheets()
