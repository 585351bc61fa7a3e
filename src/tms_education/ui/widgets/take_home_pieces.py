"""What the page to take home is made of, piece by piece, in the order of its design."""

from collections.abc import Iterator, Sequence
from typing import TypeVar

from PySide6.QtCore import QLineF, QRectF, QSizeF, Qt
from PySide6.QtGui import QImage, QPainter, QPen

from tms_education.domain.guide import Dots
from tms_education.domain.take_home import NumberSeen, OwnCourse, Part, TakeHome, Talked, Week
from tms_education.domain.walk_through import Drawing
from tms_education.ui.style import icons, typeset
from tms_education.ui.style.art import Art
from tms_education.ui.style.look import Look
from tms_education.ui.style.typeset import Block
from tms_education.ui.widgets.paper_pieces import Piece, beside, boxed, gap, marked, people, rule, stack, words

_T = TypeVar("_T")

APART = 28
"""Pixels between two columns."""

IN_A_ROW = 12
"""Weeks of a course in one row."""

LINES_TO_WRITE = 2
"""Empty lines under the questions."""


def _rows(things: Sequence[_T], across: int) -> Iterator[Sequence[_T]]:
    return (things[place : place + across] for place in range(0, len(things), across))


def pieces_of(look: Look, paper: TakeHome, art: Art, width: float, *, has_people: bool) -> Iterator[Piece]:
    """Give everything but the help, top to bottom; ``has_people`` draws the numbers as people too."""
    half = (width - look.space(APART)) / 2
    yield _head(look, paper, art, width)
    yield rule(look)
    yield from _lines(look, paper.check_in, width)
    if paper.course is not None:
        yield from _course(look, paper.course_heading, paper.course, width)
    if paper.topics:
        yield words(look, Block(paper.talked.heading, "h3"), width, below=4, stays=True)
        yield from _two(look, [_talked(look, one, half) for one in paper.topics])
    yield from _lines(look, paper.matters, width, joined=True)
    yield _questions(look, paper.questions, width)
    yield gap(look, 10)
    if paper.numbers:
        yield words(look, Block(paper.numbers_heading, "h3"), width, stays=True)
        yield words(look, Block(paper.average, "caption", "ink2"), width, below=6, stays=True)
        for number in paper.numbers:
            yield _number(look, number, width, has_people=has_people)
    yield from _lines(look, paper.checked, width)
    if paper.drawings:
        yield words(look, Block(paper.drawn_heading, "h3"), width, below=4, stays=True)
        yield from _two(look, [_drawing(look, one, half) for one in paper.drawings])
    yield beside(
        _column(look, paper.next_steps, "done-disc", half), _column(look, paper.call, "phone", half), look.space(APART)
    )


def foot_of(look: Look, paper: TakeHome, width: float) -> Piece:
    """Give the help in its frame, the number large, and the last line."""
    pad = look.space(14)
    number = Block("  ".join(paper.help_numbers), "display", "petrol")
    big = typeset.one_line(look, number) if number.text else 0
    room = width - 2 * pad - big - look.space(22)
    inside = [words(look, Block(paper.help.heading, "label"), room)]
    inside += [words(look, Block(line, "caption"), room) for line in paper.help.lines]
    told = stack(inside)

    def draw(painter: QPainter, rect: QRectF) -> None:
        typeset.paint(painter, QRectF(rect.left(), rect.top(), big, told.tall), look, number, middle=True)
        told.draw(painter, rect.adjusted(big + look.space(22), 0, 0, 0))

    return stack(
        [
            gap(look, 12),
            boxed(look, Piece(max(told.tall, look.line_height("display") if big else 0), draw)),
            gap(look, 8),
            words(look, Block(paper.foot, "caption", "ink2"), width),
        ]
    )


def _head(look: Look, paper: TakeHome, art: Art, width: float) -> Piece:
    logo, tall = look.space(84), look.space(76)
    right = look.space(270)
    title, under = Block(paper.title, "h2"), Block(paper.under, "caption", "ink2")
    printed, name = Block(paper.printed, "caption", "ink2"), Block(paper.name_line, "caption", "ink2")
    used = typeset.height(look, title, width - logo - right) + typeset.height(look, under, width - logo - right)
    above, to_write = look.space(6), typeset.height(look, printed, right) + look.space(8)
    under_name = above + to_write + look.line_height("caption") + look.space(2)

    def draw(painter: QPainter, rect: QRectF) -> None:
        art.draw(painter, QRectF(rect.topLeft(), QSizeF(look.space(66), look.space(56))), "light", "logo")
        middle = QRectF(rect.left() + logo, rect.top(), width - logo - right, rect.height())
        down = typeset.paint(painter, middle, look, title)
        typeset.paint(painter, middle.translated(0, down), look, under)
        corner = QRectF(rect.right() - right, rect.top() + above, right, rect.height())
        typeset.paint(painter, corner, look, printed)
        typeset.paint(painter, corner.translated(0, to_write), look, name)
        foot = rect.top() + under_name - look.space(2)
        painter.setPen(QPen(look.colour("ink2"), look.space(1)))
        left = corner.left() + typeset.one_line(look, name) + look.space(8)
        painter.drawLine(QLineF(left, foot, corner.right(), foot))

    return Piece(max(tall, used, under_name), draw)


def _lines(look: Look, part: Part, width: float, *, joined: bool = False) -> Iterator[Piece]:
    """Give a heading with its lines; nothing without lines."""
    if not part.lines:
        return
    yield words(look, Block(part.heading, "h3"), width, below=2, stays=True)
    for line in (" · ".join(part.lines),) if joined else part.lines:
        yield words(look, Block(line, "caption"), width, below=2)
    yield gap(look, 8)


def _two(look: Look, pieces: Sequence[Piece]) -> Iterator[Piece]:
    """Give pieces in two columns."""
    for pair in _rows(pieces, 2):
        right = pair[1] if len(pair) > 1 else gap(look, 0)
        yield stack([beside(pair[0], right, look.space(APART)), gap(look, 8)])


def _column(look: Look, part: Part, icon: str, width: float) -> Piece:
    head = [words(look, Block(part.heading, "h3"), width, below=4)] if part.lines else []
    return stack([*head, *(marked(look, icon, line, width) for line in part.lines)])


def _talked(look: Look, one: Talked, width: float) -> Piece:
    told = [words(look, Block(one.told, "caption", "petrol_deep"), width)] if one.told else []
    lines = [marked(look, "done-disc", line, width) for line in one.lines]
    return stack([words(look, Block(one.title, "label"), width, below=2), *lines, *told])


def _questions(look: Look, part: Part, width: float) -> Piece:
    """Give the person's own words in a frame, and lines to write more."""
    room = width - 2 * look.space(14)
    inside = [words(look, Block(part.heading, "h3"), room, below=2)]
    inside += [words(look, Block(f"“{line}”", "caption"), room, below=4) for line in part.lines]

    def line(painter: QPainter, rect: QRectF) -> None:
        painter.setPen(QPen(look.colour("ctl"), look.space(1)))
        painter.drawLine(QLineF(rect.left(), rect.bottom(), rect.right(), rect.bottom()))

    inside += [Piece(look.text(30), line)] * LINES_TO_WRITE
    return boxed(look, stack(inside), "ctl")


def _number(look: Look, number: NumberSeen, width: float, *, has_people: bool) -> Piece:
    apart = look.space(16)
    each = (width - apart * (len(number.groups) - 1)) / max(1, len(number.groups))
    groups = [people(look, group, each, drawn=has_people) for group in number.groups]

    def draw(painter: QPainter, rect: QRectF) -> None:
        for place, group in enumerate(groups):
            group.draw(painter, QRectF(rect.left() + place * (each + apart), rect.top(), each, group.tall))

    row = Piece(max((group.tall for group in groups), default=0) + look.space(4), draw)
    about = words(look, Block(" ".join(number.about), "caption", "ink2"), width, below=12)
    return stack([words(look, Block(number.title, "label"), width, below=4), row, about])


def _drawing(look: Look, one: Drawing, width: float) -> Piece:
    image = QImage.fromData(one.png)
    tall = width * image.height() / max(1, image.width())

    def draw(painter: QPainter, rect: QRectF) -> None:
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(rect, image)

    return stack([Piece(tall, draw), words(look, Block(one.caption, "caption", "ink2"), width)])


# ---------------------------------------------------------------------- the course
def _course(look: Look, heading: str, course: OwnCourse, width: float) -> Iterator[Piece]:
    side = look.space(120) if course.code else 0
    room = width - side - (look.space(APART) if side else 0)
    lines = [words(look, Block(heading, "h3"), room, below=2)]
    lines += [words(look, Block(line, "caption"), room) for line in course.lines]
    told = stack(lines)

    def draw(painter: QPainter, rect: QRectF) -> None:
        told.draw(painter, QRectF(rect.left(), rect.top(), room, told.tall))
        if side:
            _code(painter, QRectF(rect.right() - side, rect.top(), side, side), course.code)

    yield Piece(max(told.tall, side) + look.space(10), draw)
    for some in _rows(course.weeks, IN_A_ROW):
        yield _weeks(look, some, max(len(some), min(IN_A_ROW, len(course.weeks))))
    if course.coming:
        yield stack(
            [_ground(look, words(look, Block(course.coming, "label"), width - 2 * look.space(14))), gap(look, 12)]
        )


def _weeks(look: Look, weeks: Sequence[Week], across: int) -> Piece:
    """Give a row of stones: the number of visits inside, a check once they were had, the week below."""
    stone = look.space(38)

    def draw(painter: QPainter, rect: QRectF) -> None:
        cell = rect.width() / across
        middle = rect.top() + stone / 2
        painter.setPen(QPen(look.colour("line"), look.space(6)))
        painter.drawLine(QLineF(rect.left() + cell / 2, middle, rect.left() + cell * (len(weeks) - 0.5), middle))
        for place, week in enumerate(weeks):
            centre = rect.left() + cell * (place + 0.5)
            _stone(painter, look, icons.box(centre, middle, stone), week)
            below = QRectF(centre - cell / 2, middle + stone / 2 + look.space(4), cell, look.line_height("caption"))
            number = Block(str(week.number), "caption", "ink2")
            typeset.paint(painter, below, look, number, Qt.AlignmentFlag.AlignHCenter)

    return Piece(stone + look.line_height("caption") + look.space(14), draw)


def _stone(painter: QPainter, look: Look, box: QRectF, week: Week) -> None:
    painter.setPen(QPen(look.colour("petrol"), look.space(2.5)))
    painter.setBrush(look.colour("petrol" if week.done else "surface"))
    painter.drawEllipse(box)
    if week.done:
        icons.paint(
            painter, box.adjusted(*(box.width() * 0.2 * one for one in (1, 1, -1, -1))), "done", look.colour("surface")
        )
        return
    block = Block(str(week.visits), "label", "petrol_deep")
    typeset.paint(painter, box, look, block, Qt.AlignmentFlag.AlignHCenter, middle=True)


def _ground(look: Look, inside: Piece) -> Piece:
    """Give a piece on a soft ground."""
    pad = look.space(12)

    def draw(painter: QPainter, rect: QRectF) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("surface2"))
        painter.drawRoundedRect(rect, look.space(12), look.space(12))
        inside.draw(painter, rect.adjusted(pad, pad, -pad, -pad))

    return Piece(inside.tall + 2 * pad, draw)


def _code(painter: QPainter, box: QRectF, code: Dots) -> None:
    dot = box.width() / len(code)
    for row, dots in enumerate(code):
        for column, dark in enumerate(dots):
            if dark:
                painter.fillRect(
                    QRectF(box.left() + column * dot, box.top() + row * dot, dot, dot), Qt.GlobalColor.black
                )
