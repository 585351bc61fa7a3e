"""Parts of the page of a course: its path, the way to a week, and what is taken along."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, time
from functools import partial

from PySide6.QtCore import QCoreApplication, QLocale, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFont, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QVBoxLayout

from tms_education.domain.citation import Reference
from tms_education.domain.clinic import Clinic
from tms_education.domain.course import Course, OpenDays
from tms_education.domain.errors import NotSavedError
from tms_education.domain.guide import CalendarWords, Dots, in_order
from tms_education.domain.opening import knows_country
from tms_education.domain.protocol import Protocol
from tms_education.domain.visit import Visit
from tms_education.ui.page import Outside, Page
from tms_education.ui.pictures.course_path import CoursePath
from tms_education.ui.pictures.own_path import own_path
from tms_education.ui.pictures.stage import Stage
from tms_education.ui.style.look import Look
from tms_education.ui.widgets.button import PillButton
from tms_education.ui.widgets.card import Card
from tms_education.ui.widgets.course_facts import name_of
from tms_education.ui.widgets.dates import locale_of
from tms_education.ui.widgets.flow import FlowLayout
from tms_education.ui.widgets.ground import Ground, column
from tms_education.ui.widgets.month_grid import spoken
from tms_education.ui.widgets.plan_paper import paint_page, pdf_page, plan_html
from tms_education.ui.widgets.plan_words import changed, plan_text
from tms_education.ui.widgets.protocol_card import ProtocolCard, columns_for
from tms_education.ui.widgets.protocol_table import ProtocolTable
from tms_education.ui.widgets.take_along_sheet import TakeAlongSheet
from tms_education.ui.widgets.text import Text
from tms_education.ui.widgets.visit_guide import VisitGuideView

LOW_PATH, HIGH_PATH, FEW_WEEKS = 372, 500, 10
"""Heights of the path: for weeks that fit into one row, and for more."""

GROWTH = 0.4
"""How much of the growth of the text the path takes part in; all of it would not fit a screen."""


def _tr(words: str) -> str:
    return QCoreApplication.translate("CourseParts", words)


class WeekJump(Ground):
    """A button for each week, for long plans and large text.

    Signals:
        week_chosen: the person wants to see that week, counted from 1.
    """

    week_chosen = Signal(int)

    def __init__(self, look: Look, course: Course) -> None:
        super().__init__(look)
        flow = FlowLayout(self, look.space(8), look.space(8))
        self.buttons: list[PillButton] = []
        if not (look.has_big_text or look.portrait or len(course.weeks) > FEW_WEEKS):
            return
        for place, week in enumerate(course.weeks, start=1):
            words = QCoreApplication.translate("CourseParts", "Week {number}").format(number=week[0].week)
            button = PillButton(look, words, "soft", role="label")
            button.clicked.connect(partial(self.week_chosen.emit, place))
            flow.addWidget(button)
            self.buttons.append(button)


def hint_words(page: Page, start: date) -> str:
    """Say what the last step changed, else what the dates are."""
    if page.visit.change is not None:
        return changed(locale_of(page.look), page.visit.change)
    unknown = ""
    if not knows_country(page.outside.holidays, page.outside.library.clinic().country, start.year):
        unknown = _tr("Public holidays are not left out here.")
    said = _tr("Your clinic may change a date. What they tell you counts.")
    if page.visit.start is None:
        said = _tr("This is only an example. Pick the date your clinic gave you.")
    elif start < page.outside.clock.today():
        said = _tr("This first day has passed. These dates show the plan from then on.")
    return f"{said} {unknown}".strip()


def protocol_cards(
    look: Look, protocols: Sequence[Protocol], choose: Callable[[int], None]
) -> tuple[Ground, tuple[ProtocolCard, ...]]:
    """Give the kinds of TMS as cards of which one is chosen, by its place."""
    holder = Ground(look)
    grid = QGridLayout(holder)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setSpacing(look.space(12))
    columns = columns_for(look, 3, 2)
    group = QButtonGroup(holder)
    made: list[ProtocolCard] = []
    for place, protocol in enumerate(protocols):
        card = ProtocolCard(look, protocol.name, protocol.short)
        group.addButton(card, place)
        grid.addWidget(card, place // columns, place % columns)
        made.append(card)
    for across in range(columns):
        grid.setColumnStretch(across, 1)
    group.idClicked.connect(choose)
    return holder, tuple(made)


def references(page: Page, protocol: Protocol) -> list[Reference]:
    """Give where the numbers of a protocol come from."""
    found = (page.outside.library.reference(key) for key in protocol.sources)
    return [one for one in found if one is not None]


def below_dates(page: Page, protocols: Sequence[Protocol], chosen: Protocol | None) -> Ground:
    """Give what does not change with a day: what each visit is like, and the kinds of TMS side by side."""
    look, outside = page.look, page.outside
    holder, layout = column(look, 18)
    if (guide := outside.course_help.visits()).kinds:
        layout.addWidget(Text(look, _tr("What each visit is like"), "h2"))
        view = VisitGuideView(look, guide, outside.library.clinic().phone)
        view.route_chosen.connect(page.route_chosen)
        layout.addWidget(view)

    def name(key: str) -> str:
        found = outside.library.reference(key)
        return name_of(found) if found is not None else ""

    layout.addWidget(Text(look, _tr("The kinds side by side"), "h2"))
    layout.addWidget(ProtocolTable(look, protocols, chosen.identifier if chosen else "", name))
    return holder


def problem_card(look: Look, protocol: Protocol | None, open_days: OpenDays) -> Card:
    """Say in a sentence why there are no dates."""
    busy = protocol is not None and any(phase.days_a_week > len(open_days.weekdays) for phase in protocol.phases)
    translate = QCoreApplication.translate
    words = (
        translate("CoursePage", "This kind needs more days a week than your clinic is open. Ask your care team.")
        if busy
        else translate("CoursePage", "We can’t work out dates from that day. Please pick another one.")
    )
    card = Card(look, "lav")
    layout = QVBoxLayout(card)
    side = look.space(24)
    layout.setContentsMargins(side, side, side, side)
    layout.addWidget(Text(look, words, "body-strong"))
    return card


def path_of(
    look: Look, locale: QLocale, outside: Outside, course: Course, show_week: Callable[[int], None]
) -> Stage | None:
    """Give the picture of the course: a stone for each week, its date under it."""
    scene = outside.library.scene(CoursePath.IDENTIFIER)
    if scene is None:
        return None
    picture = own_path(look, locale, scene, outside.art, course)
    stage = Stage(picture)
    one_row = len(course.weeks) <= FEW_WEEKS and not look.portrait
    grown = 1 + (look.appearance.text_size / 100 - 1) * GROWTH
    stage.setFixedHeight(round(look.space(LOW_PATH if one_row else HIGH_PATH) * grown))
    stage.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    stage.setAccessibleName(QCoreApplication.translate("CourseParts", "The weeks of the course as stones on a path"))
    words = QCoreApplication.translate(
        "CourseParts", "{weeks} weeks, from {first} to {last}. The list below has every visit."
    )
    stage.setAccessibleDescription(
        words.format(
            weeks=len(course.weeks), first=spoken(locale, course.first_day), last=spoken(locale, course.last_day)
        )
    )

    def on_stone(point: QPointF) -> None:
        place = picture.stone_at(stage.stage_rect, point)
        if place:
            picture.choose(place)
            stage.update()
            show_week(place)

    stage.pressed.connect(on_stone)
    return stage


def take_along(page: Page, course: Course) -> TakeAlongSheet:
    """Give the sheet that offers the ways, and do what it asks for."""
    outside, look = page.outside, page.look
    locale = locale_of(look)
    clinic = outside.library.clinic()
    words = plan_text(locale, course, clinic.name, clinic.phone)

    def code() -> Dots:
        return outside.course_help.code(words)

    sheet = TakeAlongSheet(look, page.window(), page.visit.at, code)

    def keep(name: str, data: bytes) -> None:
        try:
            place = outside.papers.keep(name, data)
        except NotSavedError:
            sheet.say(_tr("This device would not save the file. Ask staff, or use the code."))
        else:
            sheet.say(_tr("Saved: {place}").format(place=place))

    def html() -> str:
        topics, _ = in_order(outside.course_help.topics(), page.visit.matters)
        name = " · ".join(part for part in (clinic.name, clinic.phone) if part)
        return plan_html(
            locale, course, name, outside.course_help.visits(), [topic.name for topic in topics], help_now(clinic)
        )

    def calendar() -> None:
        data = outside.course_help.calendar(course, sheet.at, outside.clock.now(), calendar_words())
        keep("tms-plan.ics", data)

    sheet.calendar_asked.connect(calendar)
    sheet.paper_asked.connect(
        lambda: keep("tms-plan.pdf", pdf_page(locale, look.font("body"), html(), code_or_none(code)))
    )
    sheet.print_asked.connect(lambda: sheet.say(print_page(look.font("body"), html(), code_or_none(code))))
    sheet.time_changed.connect(lambda at: page.change_visit(with_time(page, at)))
    return sheet


def with_time(page: Page, at: object) -> Visit:
    """Give the visit with the time of its appointments."""
    return replace(page.visit, at=at if isinstance(at, time) else None)


def help_now(clinic: Clinic) -> list[str]:
    """Give the crisis lines of the clinic's country for paper, where nothing can be tapped."""
    lines = [f"{line.number}: {line.action}" for line in clinic.crisis.lines]
    return [*lines, _tr("Emergency: {number}").format(number=clinic.crisis.emergency)]


def code_or_none(code: Callable[[], Dots]) -> Dots:
    """Give the code, or none where the plan is too long for one."""
    try:
        return code()
    except ValueError:
        return ()


def calendar_words() -> CalendarWords:
    """Give the words of the calendar entries in the language shown."""
    return CalendarWords(
        _tr("TMS visit {number} of {total}"),
        _tr("TMS day: sessions {number} to {last} of {total}"),
        _tr("Planned with Understanding TMS. Your clinic may change it: what they tell you counts."),
    )


def print_page(font: QFont, html: str, code: Dots) -> str:
    """Print the page on the printer of this device; say how it went."""
    if not QPrinterInfo.availablePrinterNames():
        return _tr("This device has no printer. Save the page, or ask staff.")
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    painter = QPainter()
    if not painter.begin(printer):
        return _tr("The printer does not answer. Save the page, or ask staff.")
    painter.setFont(font)
    page = QRectF(0, 0, printer.width(), printer.height())
    paint_page(painter, page, html, code, printer.resolution() / 2.54)
    painter.end()
    return _tr("Sent to the printer.")
