"""The cards of *Set up this clinic*: each asks for some of the values of ``clinic.yaml``."""

from collections.abc import Callable, Mapping
from datetime import date

from PySide6.QtCore import QSizeF
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QFileDialog, QLabel, QWidget

from tms_education.domain.clinic import TIMER_BOUNDS, CrisisHelp
from tms_education.domain.errors import NotSavedError
from tms_education.domain.idle import WARNING_SECONDS
from tms_education.domain.pack_ports import ClinicSetUp
from tms_education.domain.ports import Library
from tms_education.ui.style.art import Art
from tms_education.ui.style.look import Look
from tms_education.ui.style.speech import locale_in, own_name
from tms_education.ui.widgets.dates import locale_of, long_date
from tms_education.ui.widgets.file_places import usual_folder
from tms_education.ui.widgets.form_card import FormCard
from tms_education.ui.widgets.text import Text

Values = Mapping[str, object]
Choose = Callable[[QWidget, str], str]

ALL = ""
"""Stands for every guide in the choice of those that were read."""

DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


def choose_picture(parent: QWidget, kinds: str) -> str:
    """Ask for a file; empty when none was chosen."""
    return QFileDialog.getOpenFileName(parent, "", usual_folder(), kinds)[0]


def text_of(values: Values, key: str) -> str:
    """Give a value as a text."""
    return str(values.get(key, "") or "")


def texts_of(values: Values, key: str) -> list[str]:
    """Give a value as a list of texts."""
    value = values.get(key)
    return [str(one) for one in value] if isinstance(value, list) else []


class ClinicCard(FormCard):
    """Name, phone and logo."""

    def __init__(self, look: Look, set_up: ClinicSetUp, values: Values, art: Art, choose: Choose) -> None:
        super().__init__(look, self.tr("The clinic"), self.tr("Shown on every page, on the support page and on paper."))
        self._set_up, self._art, self._choose = set_up, art, choose
        self._logo = text_of(values, "logo")
        self.add_line("name", self.tr("Name"), text_of(values, "name"))
        self.add_line("phone", self.tr("Phone (may stay empty)"), text_of(values, "phone"))
        self.body.addWidget(Text(look, self.tr("Logo (may stay empty)"), "label"))
        self._shown = QLabel()
        self.body.addWidget(self._shown)
        self.add_button(self.tr("Choose a picture"), "second", "more").clicked.connect(self._pick)
        self._none = self.add_button(self.tr("No logo"), "quiet")
        self._none.clicked.connect(lambda: self._take(""))
        self.add_value("logo", lambda: self._logo)
        self._take(self._logo)

    def _pick(self) -> None:
        file = self._choose(self, "PNG, SVG (*.png *.svg)")
        if not file:
            return
        try:
            name, wrong = self._set_up.add_logo(file)
        except NotSavedError:
            name, wrong = "", self.tr("The tablet would not keep the picture. Please try again.")
        self.show_wrong({"logo": self.tr("This picture can’t be used: {why}").format(why=wrong)} if wrong else {})
        if not wrong:
            self._take(name)

    def _take(self, name: str) -> None:
        self._logo = name
        size = QSizeF(self.look.space(220), self.look.space(80))
        has_picture = bool(name) and not self._art.size("logo", name).isEmpty()
        picture = self._art.picture("logo", name, size, self.devicePixelRatioF()) if has_picture else QPixmap()
        self._shown.setPixmap(picture)
        self._shown.setVisible(has_picture)
        self._none.setVisible(bool(name))


class CrisisCard(FormCard):
    """The country, and with it the lines a person in danger calls."""

    def __init__(self, look: Look, set_up: ClinicSetUp, values: Values, today: date) -> None:
        super().__init__(
            look,
            self.tr("Country and crisis lines"),
            self.tr("The country decides whom people are told to call, and the public holidays."),
        )
        self._countries: dict[str, CrisisHelp] = dict(set_up.countries(look.appearance.language))
        self._today = today
        own, country = values.get("crisis_checked_on"), text_of(values, "country")
        self._checked = own if isinstance(own, date) else None
        options = [(code, crisis.country) for code, crisis in self._countries.items()]
        self._country = self.add_one("country", self.tr("Country"), options, country)
        self._country.picked.connect(self._moved)
        self._lines = Text(look, "")
        self.body.addWidget(self._lines)
        self._date, self._due = Text(look, "", "body", "ink2"), Text(look, "", "body-strong", "wine")
        self.body.addWidget(self._date)
        self.body.addWidget(self._due)
        self._button = self.add_button(self.tr("I checked these lines today"), "second", "done")
        self._button.clicked.connect(self._look_at)
        self.add_value("crisis_checked_on", lambda: self._checked)
        self._show()

    def _moved(self) -> None:
        """Another country: what was checked here was the lines of the one before."""
        crisis = self._countries.get(self._country.value)
        self._checked = crisis.checked_on if crisis is not None else None
        self._show()

    def _look_at(self) -> None:
        self._checked = self._today
        self._show()

    def _show(self) -> None:
        crisis = self._countries.get(self._country.value)
        if crisis is None or self._checked is None:
            return
        lines = [f"{line.number}: {line.action}" for line in crisis.lines]
        emergency = self.tr("Emergency: {number}").format(number=crisis.emergency)
        self._lines.set_words("\n".join((*lines, emergency)))
        is_due = crisis.is_overdue(self._today) and self._checked <= crisis.checked_on
        self._date.set_words(self.tr("Last checked on {date}.").format(date=long_date(self.look, self._checked)))
        words = self.tr("These lines must be checked again. Please look up each one, then say so here.")
        self._due.set_words(words if is_due else "")
        self._due.setVisible(is_due)
        self._button.setVisible(self._checked != self._today)


class DaysCard(FormCard):
    """When the clinic works, and what it does with a missed visit."""

    def __init__(self, look: Look, values: Values) -> None:
        super().__init__(look, self.tr("Days and visits"), self.tr("Plans of a course keep to these days."))
        locale = locale_in(look.appearance.language)
        days = [(day, locale.standaloneDayName(number)) for number, day in enumerate(DAYS, 1)]
        self.add_some("working_days", self.tr("Working days"), days, texts_of(values, "working_days"))
        self.add_flag(
            "works_on_holidays",
            self.tr("Public holidays"),
            self.tr("Open"),
            self.tr("Closed"),
            is_on=values.get("works_on_holidays") is True,
        )
        name = self.tr("Other closed days, one a line: 2026-12-24, or 2026-12-24 to 2027-01-01")
        self.add_lines("closed_days", name, texts_of(values, "closed_days"), as_list=True)
        rules = (
            ("add-at-end", self.tr("Added at the end")),
            ("shift-all", self.tr("All later visits move on")),
        )
        self.add_one("missed_visits", self.tr("A missed visit"), rules, text_of(values, "missed_visits"))


class TreatmentCard(FormCard):
    """What the clinic offers."""

    def __init__(self, look: Look, values: Values, library: Library) -> None:
        super().__init__(look, self.tr("Treatments"), self.tr("Only these are offered in the timeline."))
        ways = [(one.identifier, one.name) for one in library.protocols()]
        self.add_some("protocols", self.tr("Kinds of TMS you offer"), ways, texts_of(values, "protocols"))
        self.add_lines("coils", self.tr("Your coils, one a line"), texts_of(values, "coils"), as_list=True)
        name = self.tr("What insurers near you ask for, in one or two plain sentences")
        self.add_lines("insurers_note", name, [text_of(values, "insurers_note")], as_list=False)


class RoomCard(FormCard):
    """How a tablet in the waiting room behaves."""

    def __init__(self, look: Look, values: Values) -> None:
        super().__init__(
            look,
            self.tr("Waiting room"),
            self.tr("A tablet that nobody touches clears itself after so many seconds."),
        )
        given = values.get("kiosk")
        kiosk: Mapping[str, object] = given if isinstance(given, dict) else {}
        names = {
            "reading_seconds": self.tr("While reading ({least} to {most} seconds)"),
            "form_seconds": self.tr("In a form ({least} to {most} seconds)"),
            "result_seconds": self.tr("At a result ({least} to {most} seconds)"),
        }
        self._asks: dict[str, Callable[[], object]] = {}
        for key, (least, most) in TIMER_BOUNDS.items():
            name = names[key].format(least=least, most=most)
            self._asks[key] = self.add_number(key, name, int(text_of(kiosk, key) or 0))
        ends = (("seal", self.tr("Keep it, sealed as unfinished")), ("discard", self.tr("Throw it away")))
        row = self._row(self.tr("A form left half done"), ends, (text_of(kiosk, "unfinished"),), one=True)
        self.add_value("kiosk", lambda: {**{key: ask() for key, ask in self._asks.items()}, "unfinished": row.value})

    def show_wrong(self, wrong: Mapping[str, str]) -> QWidget | None:
        """Say beside each timer that can't be so what it may be."""
        if "kiosk" not in wrong:
            return super().show_wrong(wrong)
        words = self.tr("Please type {least} to {most}: the last {count} seconds are counted down for the visitor.")
        found = {}
        for key, (least, most) in TIMER_BOUNDS.items():
            seconds = self._asks[key]()
            if not isinstance(seconds, int) or not least <= seconds <= most:
                found[key] = words.format(least=least, most=most, count=WARNING_SECONDS)
        return super().show_wrong(found or wrong)


class PaperCard(FormCard):
    """Languages, and what is kept of papers."""

    def __init__(self, look: Look, values: Values, languages: tuple[str, ...]) -> None:
        super().__init__(look, self.tr("Languages and papers"), self.tr("What people can choose, and what is kept."))
        names = [(code, own_name(code)) for code in languages]
        self.add_some("languages", self.tr("Languages you offer"), names, texts_of(values, "languages"))
        self.add_flag(
            "keeps_take_home",
            self.tr("A copy of the take-home page"),
            self.tr("Keep one, sealed, in the record"),
            self.tr("Keep none"),
            is_on=values.get("keeps_take_home") is True,
        )


class SignOffCard(FormCard):
    """Who of the clinic read the guides."""

    def __init__(self, look: Look, values: Values, library: Library, today: date) -> None:
        super().__init__(
            look,
            self.tr("Who reviewed the guides"),
            self.tr("It is shown on each guide. Sign only for what that person has read."),
        )
        entries = values.get("signoffs")
        self._entries = list(entries) if isinstance(entries, list) else []
        self._today = today
        self._titles = {card.slug: card.title for card in library.cards()}
        self._list = Text(look, "")
        self.body.addWidget(self._list)
        self._name = self.add_field(self.tr("Name and profession"))
        guides = ((ALL, self.tr("All guides")), *self._titles.items())
        self._read = self._row(self.tr("Guides this person read"), guides, (), one=False)
        self.add_button(self.tr("Add this sign-off, with today’s date"), "second", "done").clicked.connect(self._sign)
        self.add_value("signoffs", self._signed)
        self._show()

    def _signed(self) -> list[dict[str, object]]:
        """Give every sign-off, and the one that is typed and not added yet: *Save all* keeps it too."""
        name, picked = " ".join(self._name.text().split()), self._read.values
        if not name or not picked:
            return list(self._entries)
        entry: dict[str, object] = {"reviewed_by": name, "reviewed_on": self._today}
        return [*self._entries, entry if ALL in picked else {**entry, "articles": picked}]

    def _sign(self) -> None:
        name = " ".join(self._name.text().split())
        if not name:
            self.show_wrong({"signoffs": self.tr("Please type who read the guides.")})
            return
        picked = self._read.values
        if not picked:
            self.show_wrong({"signoffs": self.tr("Please pick the guides that were read, or “All guides”.")})
            return
        self._entries = self._signed()
        self._name.clear()
        self._read.clear()
        self.show_wrong({})
        self._show()

    def _show(self) -> None:
        lines = []
        for entry in self._entries:
            slugs = [self._titles.get(str(slug), str(slug)) for slug in entry.get("articles", ())]
            what = locale_of(self.look).createSeparatedList(slugs) or self.tr("all guides")
            words = self.tr("{name}, {date}: {guides}")
            day = long_date(self.look, entry["reviewed_on"])
            lines.append(words.format(name=entry["reviewed_by"], date=day, guides=what))
        self._list.set_words("\n".join(lines) or self.tr("Nobody has signed yet."))
