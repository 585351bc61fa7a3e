"""Callouts never overlap, leave the picture, cover a place or cross each other."""

from itertools import combinations

import pytest
from PySide6.QtCore import QLineF, QPointF, QRectF
from PySide6.QtGui import QFontMetricsF
from tests.content.small import present
from tests.pictures.helpers import SIZES, look_of, picture_of

from tms_education.domain.settings import TEXT_SIZES
from tms_education.ui.pictures import caption_row
from tms_education.ui.pictures.arranging import arrange
from tms_education.ui.pictures.callouts import Callout, card_size, crosses, distance, leader
from tms_education.ui.pictures.gallery import kind_of

WORDED = [(kind, step) for kind in ("brain", "nerve-cell") for step in present(kind_of(kind)).STEPS]


@pytest.mark.parametrize(("kind", "step"), WORDED)
@pytest.mark.parametrize("text_size", TEXT_SIZES)
@pytest.mark.parametrize("size", [*SIZES, (900, 300), (300, 700)])
def test_cards_keep_their_distance(kind, step, text_size, size, art):
    rect = QRectF(0, 0, *size)
    layout = picture_of(kind, step, art, look_of(text_size=text_size)).layout(rect)
    others = [box for box in (getattr(layout, "badge", None), getattr(layout, "hand", None)) if box is not None]
    others += [box for _, box in getattr(layout, "labels", ())]
    if getattr(layout, "pill", None) is not None:
        others.append(layout.pill)
    boxes = [item.card for item in layout.placed] + others
    if layout.row is not None:
        boxes.append(layout.row.ground)
        assert not layout.placed
    assert all(rect.contains(box) for box in boxes)
    assert not any(one.intersects(other) for one, other in combinations(boxes, 2))
    for one, other in combinations(layout.placed, 2):
        kind_of, _ = one.leader.intersects(other.leader)
        assert kind_of is not QLineF.IntersectionType.BoundedIntersection
        assert not crosses(one.leader, other.card)
        assert not crosses(other.leader, one.card)
    for card in boxes:
        for item in layout.placed:
            assert not card.contains(item.callout.target)
            assert QLineF(item.leader.p2(), item.callout.target).length() == 0


@pytest.mark.parametrize(("kind", "step"), WORDED)
@pytest.mark.parametrize("text_size", TEXT_SIZES)
@pytest.mark.parametrize("size", SIZES)
def test_every_word_fits_where_it_is_written(kind, step, text_size, size, art):
    look = look_of(text_size=text_size)
    layout = picture_of(kind, step, art, look).layout(QRectF(0, 0, *size))
    for item in layout.placed:
        width, height = card_size(look, item.callout.title, item.line)
        assert item.card.width() >= width - 1
        assert item.card.height() >= height - 1
    if layout.row is not None:
        metrics = QFontMetricsF(layout.row.font)
        for item, box in layout.row.places:
            assert layout.row.ground.contains(box)
            widest = max(metrics.horizontalAdvance(word) for word in item.text.split())
            assert widest <= box.width() + 1
        assert not any(a.intersects(b) for (_, a), (_, b) in combinations(layout.row.places, 2))


def test_the_second_line_is_dropped_before_the_callout():
    look = look_of()
    callout = Callout("Spot", "A second line that is far too long to fit, whole or broken in two", QPointF(150, 30), 10)
    placed = arrange((callout,), QRectF(0, 0, 200, 160), (), QRectF(), look)
    assert placed is not None
    assert placed[0].line == ""


def test_no_room_gives_nothing_rather_than_an_overlap():
    callouts = tuple(Callout(f"Place number {n}", "", QPointF(50 + n, 40), 10) for n in range(3))
    assert arrange(callouts, QRectF(0, 0, 120, 90), (), QRectF(), look_of()) is None


def test_a_leader_starts_at_the_edge_of_its_card():
    card = QRectF(100, 100, 120, 66)
    for target in (QPointF(20, 130), QPointF(300, 300), QPointF(160, 20), QPointF(230, 60)):
        line = leader(card, target)
        assert not card.adjusted(1, 1, -1, -1).contains(line.p1())
        assert card.adjusted(-1, -1, 1, 1).contains(line.p1())


def test_distance_counts_to_the_ends_of_the_line():
    line = QLineF(0, 0, 10, 0)
    assert distance(line, QPointF(5, 3)) == pytest.approx(3)
    assert distance(line, QPointF(14, 3)) == pytest.approx(5)


def test_a_row_wraps_and_never_exceeds_the_width():
    items = tuple(caption_row.Item(f"Words of item {n}", "petrol") for n in range(5))
    row = caption_row.lay_out(items, QRectF(0, 0, 260, 400), look_of(text_size=200))
    assert len({box.top() for _, box in row.places}) > 1
    assert all(QRectF(0, 0, 260, 400).contains(box) for _, box in row.places)
