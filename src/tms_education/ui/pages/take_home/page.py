"""The page to take home on the screen: as it will look on paper, and in plain words where the text is large."""

from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from tms_education.domain.errors import NotSavedError
from tms_education.domain.navigation import LEARN, TIMELINE, WALK, Route
from tms_education.domain.record import KeptPage
from tms_education.ui.page import Outside, Page
from tms_education.ui.pages.take_home.words import take_home
from tms_education.ui.style.look import Look
from tms_education.ui.widgets.button import PillButton
from tms_education.ui.widgets.card import Card
from tms_education.ui.widgets.columns import has_columns
from tms_education.ui.widgets.ground import column
from tms_education.ui.widgets.notice import Notice
from tms_education.ui.widgets.page_body import page_body
from tms_education.ui.widgets.paper_view import PaperView
from tms_education.ui.widgets.question_note import QuestionNote
from tms_education.ui.widgets.take_home_paper import TakeHomePaper
from tms_education.ui.widgets.text import Text

FILE_NAME = "tms-summary.pdf"


class TakeHomePage(Page):
    """Shows ``take-home``. Everything on it comes from the visit; nothing is kept unless the person asks for it."""

    def __init__(self, look: Look, outside: Outside, route: Route) -> None:
        super().__init__(look, outside, route)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self._scroll, self._layout = page_body(look, 14, (40, 8, 40, 32))
        outer.addWidget(self._scroll)
        self._body: QWidget | None = None
        self._show()

    def _show(self) -> None:
        """Make it anew from the visit."""
        if self._body is not None:
            self._layout.removeWidget(self._body)
            self._body.hide()
            self._body.deleteLater()
        self.said = take_home(self)
        self.paper = TakeHomePaper(self.said, self.outside.art, self.look.appearance.language)
        self._body, layout = column(self.look, 14)
        layout.addLayout(self._head())
        layout.addLayout(self._content())
        self._layout.insertWidget(0, self._body)
        self._body.show()

    def _head(self) -> QBoxLayout:
        look = self.look
        head: QBoxLayout = QHBoxLayout() if has_columns(look) else QVBoxLayout()
        head.setSpacing(look.space(12))
        head.addWidget(Text(look, self.tr("My page to take home"), "h1"), 1, Qt.AlignmentFlag.AlignVCenter)
        if self.visit.walk.is_led:
            self.back = PillButton(look, self.tr("All cards"), "soft", "back", role="label")
            self.back.clicked.connect(lambda: self.route_chosen.emit(WALK))
            head.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        return head

    def _content(self) -> QBoxLayout:
        look = self.look
        beside = has_columns(look)
        direction = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        row = QBoxLayout(direction)
        row.setSpacing(look.space(28))
        tools = self._tools()
        shown = self._in_words() if look.has_big_text or look.is_contrast else PaperView(look, self.paper, self.said)
        if beside:
            row.addWidget(shown, 62)
            row.addWidget(tools, 38, Qt.AlignmentFlag.AlignTop)
        else:
            row.addWidget(tools)
            row.addWidget(shown)
        return row

    def _in_words(self) -> QWidget:
        """Give all of it as text that grows and wraps."""
        look = self.look
        holder, layout = column(look, 14)
        for part in self.said.parts():
            card = Card(look)
            lines = QVBoxLayout(card)
            side = look.space(22)
            lines.setContentsMargins(side, look.space(14), side, look.space(16))
            lines.setSpacing(look.space(4))
            lines.addWidget(Text(look, part.heading, "h3"))
            for line in part.lines:
                lines.addWidget(Text(look, line))
            layout.addWidget(card)
        layout.addWidget(Text(look, self.said.foot, "caption", "ink2"))
        return holder

    def _tools(self) -> QWidget:
        look = self.look
        holder, layout = column(look, 12)
        self.result = Text(look, "", "body-strong", "petrol_deep")
        self.result.hide()
        if self.said.is_empty:
            self._add_ways_to_fill(layout)
        else:
            self._add_ways_to_keep(layout)
        layout.addWidget(self.result)
        self.note = QuestionNote(look, 0)
        self.note.kept.connect(self._keep_question)
        layout.addWidget(self.note)
        words = self.tr("It is wiped when you finish. A file you save stays here until staff delete it.")
        layout.addWidget(Text(look, words, "caption", "ink2"))
        return holder

    def _add_ways_to_fill(self, layout: QVBoxLayout) -> None:
        """Say that nothing is on it yet, and lead to what fills it."""
        words = self.tr("It fills as you read, plan and ask. There is nothing of yours on it yet.")
        layout.addWidget(Notice(self.look, "paper", self.tr("Still empty"), words))
        translate = QCoreApplication.translate
        for route, words, icon in (
            (LEARN, translate("Places", "Learn"), "learn"),
            (TIMELINE, translate("Places", "Timeline"), "timeline"),
        ):
            way = PillButton(self.look, words, "second", icon)
            way.clicked.connect(partial(self.route_chosen.emit, route))
            layout.addWidget(way)

    def _add_ways_to_keep(self, layout: QVBoxLayout) -> None:
        look = self.look
        self.print = PillButton(look, self.tr("Print"), "main", "print")
        self.print.clicked.connect(self.print_it)
        self.save = PillButton(look, self.tr("Save as PDF"), "second", "paper")
        self.save.clicked.connect(self.save_it)
        for widget in (self.print, self.save):
            layout.addWidget(widget)
        if self.outside.library.clinic().keeps_take_home:
            self.keep = PillButton(look, self.tr("Keep a sealed copy here"), "second", "privacy")
            self.keep.clicked.connect(self.keep_it)
            layout.addWidget(self.keep)
            told = self.tr("Your care team can open it with their passphrase. Nobody else can.")
            layout.addWidget(Text(look, told, "caption", "ink2"))

    # ------------------------------------------------------------------ doing
    def print_it(self) -> None:
        """Put it on the printer of this device."""
        chosen = QPrinterInfo.defaultPrinter()
        if chosen.isNull():
            self._say(self.tr("This device has no printer. You can save it as a PDF."))
            return
        self.paper.draw(QPrinter(chosen, QPrinter.PrinterMode.HighResolution))
        self._say(self.tr("Sent to {printer}.").format(printer=chosen.printerName()))

    def save_it(self) -> None:
        """Keep it as a file."""
        try:
            place = self.outside.papers.keep(FILE_NAME, self.paper.pdf())
        except NotSavedError:
            self._say(self.tr("The device would not keep the file. Please ask staff."))
            return
        self._say(self.tr("Saved as {place}").format(place=place))

    def keep_it(self) -> None:
        """Seal a copy for the clinic, with the label of the desk where there is one."""
        lines = tuple((part.heading, "\n".join(part.lines)) for part in self.said.parts())
        page = KeptPage(self.said.title, lines, self.paper.pdf())
        try:
            tag = self.outside.records.add_page(page, self.visit.ticket)
        except NotSavedError:
            self._say(self.tr("The device would not keep the copy. Please ask staff."))
            return
        self.keep.setEnabled(False)
        self._say(self.tr("Kept and sealed. Its tag is {tag}.").format(tag=tag))

    def _say(self, words: str) -> None:
        self.result.set_words(words)
        self.result.show()

    def _keep_question(self, words: str) -> None:
        self.change_visit(self.visit.with_question(words))
        self._show()
