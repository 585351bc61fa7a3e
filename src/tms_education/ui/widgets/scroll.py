"""A page that scrolls up and down under a finger, a wheel or the keyboard."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QScrollArea, QWidget

from tms_education.ui.style.look import Look
from tms_education.ui.widgets.touch_scroll import follow_finger


class PageScroll(QScrollArea):
    """Scrolls its content, which is as tall as its words need at the width they get; nothing moves sideways.

    In a small window with large text it does where it must: what is wider than the window would be lost.
    """

    def __init__(self, look: Look, content: QWidget) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        policy = Qt.ScrollBarPolicy
        self.setHorizontalScrollBarPolicy(policy.ScrollBarAsNeeded if look.small else policy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        view = own_viewport(self)
        self.setWidget(content)
        # else Qt asks for the height of its own, narrower guess: empty room at the end
        content.setMinimumHeight(max(1, content.minimumHeight()))
        content.setAutoFillBackground(False)
        self.verticalScrollBar().setSingleStep(look.space(48))
        follow_finger(view)


def own_viewport(area: QAbstractScrollArea) -> QWidget:
    """Give an area a viewport without a ground, made here.

    The first time that PySide6 is asked for a widget that Qt has made it makes a type for every widget there is: 15 ms.
    """
    view = QWidget()
    area.setViewport(view)
    return view


def is_seen(place: QWidget) -> bool:
    """Tell whether all of a widget is in view, from top to bottom."""
    return place.visibleRegion().boundingRect().height() >= place.height()


def bring_into_view(place: QWidget) -> None:
    """Scroll the page that holds a widget until the widget is seen, once all is laid out."""
    QTimer.singleShot(0, place, lambda: _scroll_to(place))


def _scroll_to(place: QWidget) -> None:
    above = place.parentWidget()
    while above is not None and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    if isinstance(above, QScrollArea):
        above.ensureWidgetVisible(place, 0, 160)
