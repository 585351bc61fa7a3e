"""The page of the walk-through. Only while a clinician leads it does it show cards and notes."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tms_education.domain.navigation import HOME, STAFF, TAKE_HOME, WALK, Route
from tms_education.domain.walk import WalkCard
from tms_education.domain.walk_through import WalkThrough
from tms_education.ui.page import Outside, Page
from tms_education.ui.pages.walk.card_view import DRAWN_ON, CardView
from tms_education.ui.pages.walk.menu import WalkMenu
from tms_education.ui.pages.walk.slides import scrolls_whole
from tms_education.ui.pages.walk.tools import CardTools
from tms_education.ui.style import hearing
from tms_education.ui.style.look import Look
from tms_education.ui.widgets.button import PillButton
from tms_education.ui.widgets.clinician_notes import ClinicianNotes
from tms_education.ui.widgets.flow import FlowLayout
from tms_education.ui.widgets.ground import Ground, column
from tms_education.ui.widgets.notice import Notice
from tms_education.ui.widgets.page_body import page_body

REST_MINUTES = 15
"""After so long without a step the notes go: the clinician may have left the room."""


class WalkPage(Page):
    """Shows ``walk`` (all cards) and ``walk/<card>#<slide>``, counted from 1."""

    def __init__(self, look: Look, outside: Outside, route: Route) -> None:
        super().__init__(look, outside, route)
        self.guide = outside.course_help.walk()
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(0, 0, 0, 0)
        self._body: QWidget | None = None
        self._view: QWidget | None = None
        self.menu: WalkMenu | None = None
        self.card_view: CardView | None = None
        self.notes: ClinicianNotes | None = None
        self.card: WalkCard | None = None
        self._notes_open = True
        self._now = 0
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MINUTES * 60_000)
        self._rest.timeout.connect(self.end)
        self._show()

    # ------------------------------------------------------------------ what others may ask
    def patient_view(self) -> QWidget | None:
        """Give the cards or the slide, without the notes and the tools."""
        return self._view

    def open(self, route: Route) -> bool:
        """Move to another card or slide."""
        if route.page != WALK:
            return False
        self.route = route
        same = self.card is not None and route.parts == (self.card.identifier,) and self.visit.walk.is_led
        if same:
            self._show_slide(_place(route))
        else:
            self._show()
        return True

    def leave(self) -> None:
        """Take the drawing away and hold the picture."""
        self._rest.stop()
        if self.card_view is not None:
            self.card_view.still()
        self._change(self.visit.walk.without_ink())

    def end(self) -> None:
        """Put the notes away for good: from here on the patient is alone with the page."""
        self._change(self.visit.walk.led(on=False))
        self._show()

    # ------------------------------------------------------------------ building
    def _show(self) -> None:
        """Show what the route asks for, in place of what was there."""
        if self._body is not None:
            self._outer.removeWidget(self._body)
            self._body.hide()
            self._body.deleteLater()
        self.card_view = self.menu = self.notes = self.card = self._view = None
        walk = self.visit.walk
        card = self.guide.card(self.route.parts[0]) if self.route.parts else None
        make: Callable[[], QWidget] = self._gate
        if walk.is_led:
            self._rest.start()
            make = self._all_cards if card is None else self._one_card
        self.card = card if walk.is_led else None
        self._body = make()
        self._outer.addWidget(self._body)
        self._body.show()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _gate(self) -> QWidget:
        """Say who starts this; nothing of the notes is made."""
        scroll, layout = page_body(self.look, 16, (40, 24, 40, 24))
        words = self.tr("A member of the care team starts this with you. You can go on reading by yourself.")
        notice = Notice(self.look, "people", self.tr("We look at this together"), words)
        layout.addWidget(notice)
        holder = Ground(self.look)
        row = FlowLayout(holder, self.look.space(12), self.look.space(10))
        for name, kind, icon, route in (
            (self.tr("Home"), "second", "home", HOME),
            (self.tr("My page to take home"), "second", "paper", TAKE_HOME),
            (self.tr("Staff"), "quiet", "staff", STAFF),
        ):
            button = PillButton(self.look, name, kind, icon, role="label")
            button.clicked.connect(lambda _checked=False, wanted=route: self.route_chosen.emit(wanted))
            row.addWidget(button)
        layout.addWidget(holder)
        layout.addStretch(1)
        self._view = scroll
        return scroll

    def _all_cards(self) -> QWidget:
        body, layout = column(self.look, 8, (0, 0, 0, 12))
        side = 24 if self.look.portrait else 40
        scroll, inside = page_body(self.look, 12, (side, 8, side, 16))
        self.menu = WalkMenu(self.look, self.outside, self.guide.cards, self.visit.walk.covered)
        self.menu.chosen.connect(lambda name: self._go(Route(WALK, (name,))))
        inside.addWidget(self.menu)
        inside.addStretch(1)
        self._view = scroll
        layout.addWidget(scroll, 1)
        layout.addWidget(self._foot())
        return body

    def _foot(self) -> QWidget:
        """Give the way on: the page to take home, and the end of the walk-through."""
        side = 24 if self.look.portrait else 40
        holder, layout = column(self.look, 0, (side, 0, side, 0))
        ground = Ground(self.look)
        row = FlowLayout(ground, self.look.space(12), self.look.space(10))
        self.paper = PillButton(self.look, self.tr("Page to take home"), "main", "paper", role="label")
        self.paper.clicked.connect(lambda: self.route_chosen.emit(TAKE_HOME))
        self.over = PillButton(self.look, self.tr("End, and hand over"), "second", "staff", role="label")
        self.over.setAccessibleDescription(self.tr("Puts the notes for the clinician away. The visit stays."))
        self.over.clicked.connect(self.end)
        row.addWidget(self.paper)
        row.addWidget(self.over)
        layout.addWidget(ground)
        return holder

    def _one_card(self) -> QWidget:
        look, card = self.look, self.card
        if card is None:
            return self._all_cards()
        self._change(self.visit.walk.with_covered(card.identifier).without_ink())
        body, layout, foot = self._places()
        self.card_view = CardView(self, card)
        self.card_view.inked.connect(self._show_pen)
        self.card_view.route_chosen.connect(self.route_chosen)
        self._view = self.card_view
        self.tools = self._make_tools()
        layout.addWidget(self.card_view, 1)
        foot.addWidget(self.tools)
        self._notes_place = layout
        self._show_notes(is_open=self._notes_open and not look.has_big_text)
        self._show_slide(_place(self.route))
        return body

    def _places(self) -> tuple[QWidget, QVBoxLayout, QVBoxLayout]:
        """Give the body of a card, the place of the card in it, and that of its tools: below what scrolls, upright."""
        look = self.look
        side = 24 if look.portrait else 40
        if not scrolls_whole(look):
            body, layout = column(look, 10, (side, 4, side, 12))
            return body, layout, layout
        scroll, layout = page_body(look, 10, (side, 4, side, 12))
        if not look.portrait:
            return scroll, layout, layout
        both, down = column(look)
        holder, foot = column(look, 0, (side, 6, side, 12))
        down.addWidget(scroll, 1)
        down.addWidget(holder)
        return both, layout, foot

    def _make_tools(self) -> CardTools:
        tools = CardTools(self.look)
        tools.cards_chosen.connect(lambda: self._go(Route(WALK)))
        tools.moved.connect(self._move)
        tools.pen_chosen.connect(self._draw)
        tools.undo_chosen.connect(lambda: self._ink(self.visit.walk.without_stroke()))
        tools.clear_chosen.connect(lambda: self._ink(self.visit.walk.without_ink()))
        tools.keep_chosen.connect(self.keep_drawing)
        return tools

    def _show_notes(self, *, is_open: bool) -> None:
        self._notes_open = is_open
        if self.notes is not None:
            self._notes_place.removeWidget(self.notes)
            self.notes.hide()
            self.notes.deleteLater()
        card = self.card
        if card is None:
            return
        how = self.visit.walk.told_of(card.identifier)
        self.notes = ClinicianNotes(self.look, card.say, card.check, how, is_open=is_open)
        self.notes.told.connect(self._tell)
        self.notes.shown.connect(lambda on: self._show_notes(is_open=on))
        self._notes_place.addWidget(self.notes)
        self.notes.show()

    # ------------------------------------------------------------------ moving
    def _go(self, route: Route) -> None:
        self.route = route
        self._show()
        self.went.emit(str(route))

    def _move(self, ahead: int) -> None:
        card = self.card
        if card is None:
            return
        wanted = self._now + ahead
        if wanted >= len(card.slides):
            self._go(Route(WALK))
            return
        self._show_slide(max(0, wanted))
        self.route = Route(WALK, (card.identifier,), str(self._now + 1))
        self.went.emit(str(self.route))

    def _show_slide(self, place: int) -> None:
        card, view = self.card, self.card_view
        if card is None or view is None:
            return
        self._rest.start()
        self._now = min(place, len(card.slides) - 1)
        self._change(self.visit.walk.without_ink())
        view.show_slide(card.slides[self._now])
        if view.ink is not None:
            view.ink.set_drawing(on=False)
        self.tools.show_place(self._now, len(card.slides))
        self._show_pen()

    def _tell(self, how: str) -> None:
        if self.card is not None and self.notes is not None:
            self._rest.start()
            self._change(self.visit.walk.with_told(self.card.identifier, how))
            self.notes.mark(self.visit.walk.told_of(self.card.identifier))

    # ------------------------------------------------------------------ drawing
    def _draw(self, on: bool) -> None:
        if self.card_view is not None and self.card_view.ink is not None:
            self.card_view.ink.set_drawing(on=on)
            self._show_pen()

    def _ink(self, walk: WalkThrough) -> None:
        self._change(walk)
        if self.card_view is not None and self.card_view.ink is not None:
            self.card_view.ink.show_strokes(walk.ink)
        self._show_pen()

    def _show_pen(self) -> None:
        view = self.card_view
        if view is None or view.slide is None:
            return
        ink = view.ink
        self.tools.show_pen(
            offered=view.slide.show in DRAWN_ON,
            drawing=ink is not None and ink.is_drawing,
            has_ink=bool(self.visit.walk.ink),
        )

    def keep_drawing(self) -> None:
        """Put what is shown on the page to take home; it stays in memory and goes with the visit."""
        if self.card_view is not None:
            self._change(self.visit.walk.with_drawing(self.card_view.drawing()))
            self.tools.show_kept()
            hearing.announce(self, self.tr("It is on the page to take home."))

    def _change(self, walk: WalkThrough) -> None:
        self.change_visit(self.visit.with_walk(walk))


def _place(route: Route) -> int:
    """Give the slide a route asks for, from 0."""
    return max(0, int(route.section) - 1) if route.section.isdecimal() else 0
