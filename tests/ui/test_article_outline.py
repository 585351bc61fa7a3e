"""What a screen reader finds in an article: its structure, and buttons that do what a tap does."""

import pytest
from PySide6.QtGui import QAccessible, QTextTable
from tests.ui.test_article_view import shown

from tms_education.content.library import ShippedLibrary
from tms_education.ui.style import hearing

Role = QAccessible.Role


@pytest.fixture
def listening(qapp):
    """Somebody listens."""
    hearing.install(qapp)
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


def below(thing):
    for place in range(thing.childCount()):
        child = thing.child(place)
        if child is not None and not child.state().invisible:
            yield child
            yield from below(child)


def found(view, role):
    here = QAccessible.queryAccessibleInterface(view)
    return [one for one in below(here) if one.role() == role]


def name(thing):
    return thing.text(QAccessible.Text.Name)


def test_headings_paragraphs_and_lists_are_told_apart(qtbot, listening):
    view = shown(qtbot)
    document = view.article_document
    blocks = [document.findBlockByNumber(span.first).text() for span in document.spans]
    headings = [name(one) for one in found(view, Role.Heading)]
    assert [one for one in headings if one in blocks] == blocks
    words = " ".join(name(one) for one in found(view, Role.StaticText))
    paragraph = document.findBlockByNumber(document.spans[1].first).next()
    assert " ".join(paragraph.text().split()) in words


def test_all_that_can_be_chosen_is_a_button_that_does_what_a_tap_does(qtbot, listening):
    view = shown(qtbot)
    buttons = found(view, Role.Button)
    assert len(buttons) == len(view.article_document.targets)
    with qtbot.waitSignal(view.reference_chosen) as chosen:
        source = next(one for one in buttons if name(one) == "Source 1")
        source.actionInterface().doAction("Press")
    assert "," not in chosen.args[0]


def test_a_button_stands_where_its_words_stand_after_scrolling(qtbot, listening):
    view = shown(qtbot)
    view.verticalScrollBar().setValue(300)
    view.resize(480, 400)
    last = view.article_document.targets[-1]
    box = view.article_document.boxes(last)[0]
    at = view.viewport().mapToGlobal(box.center().toPoint())
    at.setY(at.y() - view.verticalScrollBar().value())
    button = found(view, Role.Button)[-1]
    assert button.rect().contains(at)


def test_nothing_is_made_while_nobody_listens(qtbot, qapp):
    QAccessible.setActive(False)
    view = shown(qtbot)
    assert not found(view, Role.Heading)


def test_a_table_is_told_row_by_row_with_the_name_of_each_column(qtbot, listening):
    article = ShippedLibrary("en").article("antidepressant-classes")
    assert article is not None
    view = shown(qtbot, article)
    assert "SNRI" in [name(one) for one in found(view, Role.Heading)]
    assert "Acts on: Serotonin and norepinephrine" in [name(one) for one in found(view, Role.ListItem)]
    assert not [one for one in view.article_document.rootFrame().childFrames() if isinstance(one, QTextTable)]


def test_what_is_heard_is_not_seen(qtbot, qapp):
    article = ShippedLibrary("en").article("antidepressant-classes")
    assert article is not None
    pictures = []
    for listens in (False, True):
        QAccessible.setActive(listens)
        view = shown(qtbot, article)
        view.verticalScrollBar().setValue(1500)
        pictures.append(view.grab().toImage())
        assert bool(found(view, Role.ListItem)) is listens
    QAccessible.setActive(False)
    assert pictures[0] == pictures[1]
