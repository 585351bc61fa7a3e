"""The text of an article: sections, links and chips, under a finger and under keys."""

import re

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from tests.ui.fakes_reading import ANIMAL, OTHER, PEOPLE, REFERENCES, WAYS, ReadingLibrary, look, reviewed

from tms_education.design.tokens import LIGHT, contrast
from tms_education.domain.article import Article
from tms_education.domain.reading_help import NoReadingHelp
from tms_education.domain.settings import Theme
from tms_education.ui.style.look import Look
from tms_education.ui.widgets.article_document import ArticleDocument, Target, column_width
from tms_education.ui.widgets.article_view import ArticleView
from tms_education.ui.widgets.article_words import chips
from tms_education.ui.widgets.laid_out import document_of

NO_HELP = NoReadingHelp()
IDS = ("", "pulse", "tiny", "place", "no-picture", "last")


def document(look: Look, article: Article) -> ArticleDocument:
    return document_of(look, article, ReadingLibrary(article), NO_HELP)


def shown(
    qtbot, article: Article = WAYS, *, size: tuple[int, int] = (600, 500), tail: bool = False, **how
) -> ArticleView:
    view = ArticleView(document(look(**how), article))
    if tail:
        view.set_tail(a_tail())
    qtbot.addWidget(view)
    view.resize(*size)
    view.show()
    return view


def a_tail() -> QWidget:
    tail = QWidget()
    layout = QVBoxLayout(tail)
    layout.addSpacing(300)
    layout.addWidget(QPushButton("At the end"))
    return tail


def target(view: ArticleView, scheme: str, value: str) -> Target:
    return next(one for one in view.article_document.targets if (one.scheme, one.value) == (scheme, value))


def middle(view: ArticleView, one: Target) -> QPoint:
    box = view.article_document.boxes(one)[0]
    return QPoint(round(box.center().x()), round(box.center().y()) - view.verticalScrollBar().value())


def bring(view: ArticleView, one: Target) -> QPoint:
    """Scroll until the target is in the middle of the view; give where it is."""
    box = view.article_document.boxes(one)[0]
    view.verticalScrollBar().setValue(round(box.center().y()) - view.viewport().height() // 2)
    return middle(view, one)


@pytest.mark.parametrize("size", [(600, 500), (740, 300), (400, 900)])
@pytest.mark.parametrize("text_size", [100, 200])
@pytest.mark.parametrize("name", IDS)
def test_every_section_can_be_gone_to_and_is_then_the_one_being_read(qtbot, size, text_size, name):
    view = shown(qtbot, size=size, text_size=text_size)
    assert view.go_to_section(name)
    assert view.live_section == name


def test_scrolling_down_reaches_every_section_in_order(qtbot):
    view = shown(qtbot, tail=True)
    reached: list[str] = []
    view.section_reached.connect(reached.append)
    bar = view.verticalScrollBar()
    while bar.value() < bar.maximum():
        bar.setValue(bar.value() + 20)
    assert reached == list(IDS[1:])


def test_a_short_last_section_still_reaches_the_reading_line(qtbot):
    view = shown(qtbot, size=(600, 1400))
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    assert view.live_section == "last"


def test_a_section_wanted_before_the_view_is_shown_is_the_first_one_told(qtbot):
    view = ArticleView(document(look(), WAYS))
    qtbot.addWidget(view)
    reached: list[str] = []
    view.section_reached.connect(reached.append)
    view.go_to_section("place")
    view.resize(600, 500)
    view.show()
    assert reached == ["place"]


def test_an_unknown_section_is_refused(qtbot):
    assert not shown(qtbot).go_to_section("nowhere")


def test_a_new_width_keeps_the_section_being_read(qtbot):
    view = shown(qtbot)
    view.go_to_section("place")
    view.resize(420, 560)
    assert view.live_section == "place"


def test_hiding_and_showing_again_keeps_the_place_and_tells_nothing(qtbot):
    view = shown(qtbot)
    view.go_to_section("place")
    reached: list[str] = []
    view.section_reached.connect(reached.append)
    value = view.verticalScrollBar().value()
    view.hide()
    view.show()
    assert view.verticalScrollBar().value() == value
    assert reached == []


def test_the_end_is_told_once_and_only_at_the_end(qtbot):
    view = shown(qtbot, tail=True)
    ends: list[None] = []
    view.end_reached.connect(lambda: ends.append(None))
    view.go_to_section("no-picture")
    assert ends == []
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    view.verticalScrollBar().setValue(0)
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    assert len(ends) == 1


def test_chips_group_the_references_of_a_paragraph_by_kind():
    first = WAYS.sections[0].paragraphs[0]
    assert [(chip.kind, chip.keys) for chip in chips(first, REFERENCES)] == [
        (PEOPLE, ("one", "two")),
        (ANIMAL, ("cats",)),
    ]


def test_numbers_in_the_text_are_the_articles_own(qtbot):
    view = shown(qtbot)
    assert target(view, "reference", "cats").words == f"[{WAYS.citations.index('cats') + 1}]"
    assert "[9]" not in view.toPlainText()


@pytest.mark.parametrize(("scheme", "value"), [("reference", "cats"), ("chip", "one,two"), ("chip", "cats")])
def test_a_tap_on_a_number_or_a_chip_asks_for_its_references(qtbot, scheme, value):
    view = shown(qtbot)
    place = bring(view, target(view, scheme, value))
    with qtbot.waitSignal(view.reference_chosen, timeout=1000) as asked:
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert asked.args == [value]


def test_a_tap_just_beside_a_number_still_counts(qtbot):
    view = shown(qtbot)
    place = bring(view, target(view, "reference", "open")) + QPoint(0, 18)
    with qtbot.waitSignal(view.reference_chosen, timeout=1000):
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_a_finger_that_slides_away_taps_nothing(qtbot):
    view = shown(qtbot)
    asked: list[str] = []
    view.reference_chosen.connect(asked.append)
    place = bring(view, target(view, "chip", "cats"))
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseMove(view.viewport(), place + QPoint(0, 60))
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert asked == []


def test_chips_are_48_pixels_high_and_never_overlap(qtbot):
    view = shown(qtbot, size=(300, 500))
    document = view.article_document
    boxes = [box for one in document.targets if one.is_pill for box in document.boxes(one)]
    assert all(box.height() >= 48 for box in boxes)
    assert not any(one.intersects(other) for one in boxes for other in boxes if one is not other)


def test_tab_reaches_a_chip_and_enter_opens_it(qtbot):
    view = shown(qtbot)
    view.setFocus(Qt.FocusReason.TabFocusReason)
    chip = target(view, "chip", "one,two")
    for _ in view.article_document.targets:
        if view.focused == chip:
            break
        QTest.keyClick(view, Qt.Key.Key_Tab)
    assert view.focused == chip
    with qtbot.waitSignal(view.reference_chosen, timeout=1000) as asked:
        QTest.keyClick(view, Qt.Key.Key_Return)
    assert asked.args == ["one,two"]


def test_tab_begins_at_what_is_in_view_and_scrolls_what_is_not(qtbot):
    view = shown(qtbot)
    view.go_to_section("last")
    QTest.keyClick(view, Qt.Key.Key_Tab)
    assert view.focused is not None
    assert view.article_document.boxes(view.focused)[0].top() >= view.verticalScrollBar().value()
    for _ in range(view.article_document.targets.index(view.focused)):
        QTest.keyClick(view, Qt.Key.Key_Backtab)
        assert view.viewport().rect().contains(middle(view, view.focused))


def test_page_keys_scroll(qtbot):
    view = shown(qtbot)
    QTest.keyClick(view, Qt.Key.Key_PageDown)
    assert 300 < view.verticalScrollBar().value() < 500
    QTest.keyClick(view, Qt.Key.Key_Home)
    assert view.verticalScrollBar().value() == 0


def test_a_card_of_the_tail_is_brought_into_view_when_the_keyboard_comes_to_it(qtbot):
    view = shown(qtbot, tail=True)
    view.activateWindow()
    button = view.findChildren(QPushButton)[0]
    button.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(button.hasFocus)
    assert view.viewport().rect().contains(button.mapTo(view.viewport(), QPoint(4, 4)))


def test_other_sections_fade_and_the_live_one_does_not(qtbot):
    view = shown(qtbot)
    view.go_to_section("place")
    document, painter = view.article_document, view._painter
    whole = QRectF(0, 0, 600, document.text_end())
    bands = list(painter.bands(whole))
    place = document.span("place")
    assert place is not None
    live = (document.top(place) + document.bottom(place)) / 2
    assert next(role for area, role in bands if area.top() <= live <= area.bottom()) == "ink"
    assert sum(role == "fade" for _, role in bands) == 2
    assert contrast(LIGHT.fade, LIGHT.paper) >= 4.5


def test_nothing_fades_in_high_contrast(qtbot):
    view = shown(qtbot, theme=Theme.HIGH_CONTRAST)
    view.go_to_section("place")
    assert {role for _, role in view._painter.bands(QRectF(0, 0, 600, 4000))} == {"ink"}


def test_the_faded_text_and_the_bar_are_really_painted(qtbot):
    view = shown(qtbot)
    view.go_to_section("place")
    image = view.viewport().grab().toImage()
    span = view.article_document.span("place")
    assert span is not None
    top = round(view.article_document.top(span)) - view.verticalScrollBar().value()
    assert image.pixelColor(3, top + 20).name() == LIGHT.petrol.lower()


def test_a_line_has_about_sixty_letters_at_most(qtbot):
    view = shown(qtbot, size=(1600, 500))
    assert view.article_document.textWidth() == column_width(view.look, 1600)
    block, longest = view.article_document.begin(), 0
    while block.isValid():
        if block.blockFormat().headingLevel() == 0:
            layout = block.layout()
            longest = max([longest, *(layout.lineAt(number).textLength() for number in range(layout.lineCount()))])
        block = block.next()
    assert longest <= 64


def test_a_number_never_begins_a_line(qtbot):
    for width in range(300, 620, 8):
        view = shown(qtbot, size=(width, 500))
        for one in view.article_document.targets:
            block = view.article_document.findBlock(one.start)
            if one.scheme == "reference":
                line = block.layout().lineForTextPosition(one.start - block.position())
                assert line.textStart() < one.start - block.position()


def test_the_honest_line_says_who_looked_at_the_text(qtbot):
    assert "Not yet reviewed by a clinician" in shown(qtbot).toPlainText()
    text = shown(qtbot, reviewed(WAYS)).toPlainText()
    assert "Reviewed by A. Clinician on February 3, 2026" in text
    assert "Written January 5, 2026" in text


def test_sources_are_offered_and_then_listed(qtbot):
    view = shown(qtbot)
    assert "Text of cats" not in view.toPlainText()
    view.choose(target(view, "sources", ""))
    text = view.toPlainText()
    assert all(f"Text of {key}" in text for key in WAYS.citations)
    assert re.search(r"Text of cats\s+Animal study", text)


def test_big_text_offers_the_picture_of_each_section(qtbot):
    view = shown(qtbot, text_size=200)
    with qtbot.waitSignal(view.picture_chosen, timeout=1000) as asked:
        view.choose(target(view, "picture", "brain/prefrontal"))
    assert asked.args == ["brain/prefrontal"]
    assert not any(one.scheme == "picture" for one in shown(qtbot).article_document.targets)


def test_an_article_without_sections_and_sources_opens(qtbot):
    view = shown(qtbot, OTHER)
    assert view.live_section == ""
    assert "Where this comes from" not in view.toPlainText()
