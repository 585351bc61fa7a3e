"""Finds the link of an article that a finger means, or that the keyboard goes to next."""

from PySide6.QtCore import QPointF, QRectF, Qt

from tms_education.ui.style.look import Look
from tms_education.ui.widgets.article_document import ArticleDocument, Target

OPEN_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
"""Keys that do what a tap would."""

REACH = 24
"""Pixels from the middle of a number that a finger may miss it by: 48 px in all."""


class ArticleLinks:
    """The links, numbers and chips of a document. Places are in document pixels."""

    def __init__(self, look: Look, document: ArticleDocument) -> None:
        self._look = look
        self._document = document

    def at(self, place: QPointF) -> Target | None:
        """Give what a finger at a place means: the shape it is in, or the nearest number within reach."""
        reach = self._look.space(REACH)
        best: tuple[float, Target] | None = None
        for target in self._document.near(place.y() - reach, place.y() + reach):
            for box in self._document.boxes(target):
                away = _distance(box, place)
                middle = box.center() - place
                is_near = not target.is_pill and max(abs(middle.x()), abs(middle.y())) <= reach
                if (away == 0 or is_near) and (best is None or away < best[0]):
                    best = (away, target)
        return None if best is None else best[1]

    def is_between(self, target: Target, top: float, bottom: float) -> bool:
        """The whole of a line of the target lies between two heights."""
        return any(box.top() >= top and box.bottom() <= bottom for box in self._document.boxes(target))

    def after(self, now: Target | None, top: float, bottom: float, *, forward: bool) -> Target | None:
        """Give the next one from ``now``, or from what is seen when ``now`` isn't; nothing at the end."""
        targets = self._document.targets
        if now in targets and self.is_between(now, top, bottom):
            place = targets.index(now) + (1 if forward else -1)
            return targets[place] if 0 <= place < len(targets) else None
        seen = [one for one in self._document.near(top, bottom) if self.is_between(one, top, bottom)]
        if seen:
            return seen[0 if forward else -1]
        heights = [(self._document.boxes(one)[0].top(), one) for one in targets]
        ahead = [one for height, one in heights if (height > top) is forward]
        return ahead[0 if forward else -1] if ahead else None


def key_move(key: int, page: int, step: int, most: int) -> int:
    """Give how far a key scrolls, in pixels; 0 for a key that doesn't."""
    moves = {
        Qt.Key.Key_PageDown: page,
        Qt.Key.Key_PageUp: -page,
        Qt.Key.Key_Space: page,
        Qt.Key.Key_Down: step,
        Qt.Key.Key_Up: -step,
        Qt.Key.Key_Home: -most,
        Qt.Key.Key_End: most,
    }
    return moves.get(Qt.Key(key), 0)


def _distance(box: QRectF, point: QPointF) -> float:
    across = max(box.left() - point.x(), 0.0, point.x() - box.right())
    down = max(box.top() - point.y(), 0.0, point.y() - box.bottom())
    return max(across, down)
