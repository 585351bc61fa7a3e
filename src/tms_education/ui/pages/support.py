"""The support page, one tap away from every other page."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from tms_education.domain import navigation
from tms_education.domain.navigation import Route
from tms_education.ui.page import Outside, Page
from tms_education.ui.style.look import Look
from tms_education.ui.widgets.hand_over_view import HandOverView
from tms_education.ui.widgets.support_view import SupportView

HAND_OVER = "hand-over"


class SupportPage(Page):
    """Help at any time. The parts of its route are the page to go back to: ``support/learn/three-ways#change``.

    A last part ``hand-over`` shows the page for the desk. Without parts, Back leads home.
    """

    def __init__(self, look: Look, outside: Outside, route: Route) -> None:
        super().__init__(look, outside, route)
        self._view: QWidget | None = None
        self._host = QVBoxLayout(self)
        self._host.setContentsMargins(0, 0, 0, 0)
        self._show()

    def open(self, route: Route) -> bool:
        """Show the page for another place to go back to."""
        self.route = route
        self._show()
        return True

    def step_back(self) -> bool:
        """Leave the page for the desk as its Back does."""
        if is_card := isinstance(self._view, HandOverView):
            self._view.back_chosen.emit()
        return is_card

    @property
    def _origin(self) -> tuple[str, ...]:
        parts = tuple(part for part in self.route.parts if part != HAND_OVER)
        while parts[:1] == (navigation.SUPPORT,):
            parts = parts[1:]
        return parts

    def _show(self) -> None:
        old, self._view = self._view, self._make()
        self._host.addWidget(self._view)
        if old is not None:
            self._host.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._view.show()

    def _make(self) -> QWidget:
        if self.route.parts[-1:] == (HAND_OVER,):
            card = HandOverView(self.look)
            card.back_chosen.connect(lambda: self._go(self._origin))
            return card
        clinic = self.outside.library.clinic()
        view = SupportView(self.look, self.outside.art, clinic, self.outside.clock.today(), after_answer=False)
        view.back_chosen.connect(self._back)
        view.tell_staff_chosen.connect(lambda: self._go((*self._origin, HAND_OVER)))
        return view

    def _go(self, parts: tuple[str, ...]) -> None:
        self.route = Route(navigation.SUPPORT, parts, self.route.section)
        self._show()
        self.went.emit(str(self.route))

    def _back(self) -> None:
        origin = self._origin
        if not origin or origin[0] not in navigation.PAGES:
            origin = (navigation.HOME,)
        self.route_chosen.emit(str(Route(origin[0], origin[1:], self.route.section)))
