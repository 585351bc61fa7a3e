"""The layout runs from right to left where the language does; pictures keep their left and right."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from tests.ui.program import make

from tms_education.domain.pseudo import LONGER, REVERSED
from tms_education.domain.visit import Visit
from tms_education.ui.pictures.stage import Stage
from tms_education.ui.shell.navigation_bar import NavigationBar
from tms_education.ui.widgets.article_view import ArticleView
from tms_education.ui.widgets.choice_button import ChoiceButton


@pytest.fixture
def programs(tmp_path, qtbot):
    made = []

    def open_in(language: str, route: str):
        program = make(tmp_path / language, language=language)
        qtbot.addWidget(program.window)
        program.window.go(route)
        qtbot.wait(60)
        made.append(program)
        return program

    yield open_in
    made[-1].outside.holder.replace(Visit())
    assert QApplication.layoutDirection() is Qt.LayoutDirection.LeftToRight


def left_of(program, widget) -> int:
    return int(widget.mapTo(program.window, QPoint(0, 0)).x())


def places(program) -> dict[str, int]:
    window = program.window
    found = {
        "rail": left_of(program, window.findChild(NavigationBar)),
        "text": left_of(program, window.page.findChild(ArticleView)),
        "picture": left_of(program, window.page.findChild(Stage)),
    }
    return dict(sorted(found.items(), key=lambda one: one[1]))


def test_the_page_stands_the_other_way_round(programs):
    there = list(places(programs(LONGER, "learn/will-it-work")))
    assert there == ["rail", "text", "picture"]
    assert list(places(programs(REVERSED, "learn/will-it-work"))) == there[::-1]


def ink(widget) -> tuple[int, int]:
    """Give how many pixels differ from the ground in the left and the right half."""
    image = widget.grab().toImage()
    ground = image.pixel(image.width() // 2, image.height() // 5)
    middle, inset = image.width() // 2, 8
    halves = [0, 0]
    for y in range(inset, image.height() - inset, 2):
        for x in range(inset, image.width() - inset):
            halves[x >= middle] += image.pixel(x, y) != ground
    return halves[0], halves[1]


def test_an_answer_has_its_ring_and_words_on_the_other_side(programs):
    for language, side in ((LONGER, 0), (REVERSED, 1)):
        program = programs(language, "check-in/phq-9")
        answer = program.window.page.findChildren(ChoiceButton)[0]
        assert ink(answer)[side] > 1.5 * ink(answer)[1 - side], language


def test_a_picture_is_never_turned(programs):
    painted = []
    for language in (LONGER, REVERSED):
        stage = programs(language, "explore/nerve-cell/rest").window.page.findChild(Stage)
        assert stage is not None
        assert stage.picture.scene.identifier == "nerve-cell"
        painted.append(stage.picture.step_at(stage.stage_rect, stage.stage_rect.center()))
        image = stage.grab().toImage().scaled(64, 48)
        painted.append(image)
    same = sum(
        abs(painted[1].pixelColor(x, y).lightness() - painted[3].pixelColor(x, y).lightness()) < 25
        for x in range(64)
        for y in range(48)
    )
    turned = sum(
        abs(painted[1].pixelColor(x, y).lightness() - painted[3].pixelColor(63 - x, y).lightness()) < 25
        for x in range(64)
        for y in range(48)
    )
    assert same > turned
