"""Small fakes for the library and the reader: three articles, four references, two pictures."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollBar, QWidget
from tests.ui.fakes_check_in import CRISIS, FakeClock, FakeStore

from tms_education.domain.article import Article, ArticleCard, Cue, Paragraph, Review, Section
from tms_education.domain.citation import EvidenceKind, Reference
from tms_education.domain.clinic import Clinic
from tms_education.domain.evidence import Evidence
from tms_education.domain.navigation import Route
from tms_education.domain.protocol import Protocol
from tms_education.domain.questionnaire import Questionnaire
from tms_education.domain.scene import Scene, SceneStep
from tms_education.domain.settings import Appearance, Theme
from tms_education.domain.visit import Visit
from tms_education.ui.page import Outside, VisitHolder
from tms_education.ui.style.art import Art
from tms_education.ui.style.look import Look

PEOPLE = EvidenceKind("tested-in-people", "Tested in people", "people", "person", "A fair test in people.")
ANIMAL = EvidenceKind("animal-study", "Animal study", "animal", "flask", "It was done in animals.")
STRANGE = EvidenceKind("strange", "Still a question", "question", "an icon nobody drew", "Nobody knows.")
SENTENCE = "A coil rests on your head and gives quick pulses that you can hear and feel. "


def reference(key: str, kind: EvidenceKind, people: int | None = None) -> Reference:
    """A reference whose every field names its key."""
    return Reference(key, f"Text of {key}", kind, f"Who of {key}", people, f"Found by {key}", f"Limits of {key}", "A")


REFERENCES = {
    "one": reference("one", PEOPLE, 1371),
    "two": reference("two", PEOPLE),
    "cats": reference("cats", ANIMAL),
    "open": reference("open", STRANGE),
}


def cited(*keys: str) -> str:
    """Give links as the content reader writes them."""
    return " ".join(f'<a href="reference:{key}">[9]</a>' for key in keys)


def paragraph(*keys: str, sentences: int = 4) -> Paragraph:
    """A paragraph that cites keys at its end."""
    return Paragraph("text", f"<p>{SENTENCE * sentences}{cited(*keys)}</p>", keys)


def scene(identifier: str, *steps: str) -> Scene:
    """A picture's words."""
    made = tuple(SceneStep(step, f"Caption {step}", f"Text {step}", f"Description {step}") for step in steps)
    return Scene(identifier, f"Title of {identifier}", "Drawn to explain.", made)


SCENES = (
    scene("nerve-cell", "rest", "pulse", "fire", "messengers", "quiet"),
    scene("brain", "whole", "prefrontal", "motor-spot", "to-mood-spot", "coil", "pulse"),
)


def card(
    slug: str, group: str = "first-questions", minutes: int = 4, *, read_next: tuple[str, ...] = ()
) -> ArticleCard:
    """The front of an article nobody has reviewed."""
    review = Review(date(2026, 1, 5), date(2027, 1, 5))
    return ArticleCard(
        slug, f"Title {slug}", f"Question {slug}", "", group, 1, "", minutes, review, tuple(REFERENCES), read_next
    )


LIST = Paragraph(
    "list", f"<ul><li>{SENTENCE}{cited('one')}</li><li>{SENTENCE}{cited('open')}</li></ul>", ("one", "open")
)
SECTIONS = (
    Section("pulse", "A pulse", (paragraph("one", "two", "cats"), LIST), Cue("nerve-cell", "pulse")),
    Section("tiny", "A very short one", (Paragraph("text", "<p>It is.</p>"),), Cue("nerve-cell", "fire")),
    Section("place", "A place", (paragraph("cats", sentences=9), paragraph()), Cue("brain", "prefrontal")),
    Section("no-picture", "No picture of its own", (paragraph("open"),)),
    Section("last", "The last", (paragraph("two", sentences=2),), Cue("brain", "coil")),
)
WAYS = Article(card("ways", read_next=("other", "gone")), Section("", "", (paragraph("one", sentences=2),)), SECTIONS)
OTHER = Article(card("other", "practical", 1), Section("", "", (paragraph(sentences=1),)), ())


class ReadingLibrary:
    """A library in memory."""

    def __init__(self, *articles: Article) -> None:
        self._articles = {article.card.slug: article for article in articles}

    def cards(self) -> tuple[ArticleCard, ...]:
        return tuple(article.card for article in self._articles.values())

    def article(self, slug: str) -> Article | None:
        return self._articles.get(slug)

    def reference(self, key: str) -> Reference | None:
        return REFERENCES.get(key)

    def scene(self, picture: str) -> Scene | None:
        return next((one for one in SCENES if one.identifier == picture), None)

    def scenes(self) -> tuple[Scene, ...]:
        return SCENES

    def protocols(self) -> tuple[Protocol, ...]:
        return ()

    def questionnaire(self, identifier: str) -> Questionnaire | None:
        return None

    def questionnaires(self) -> tuple[Questionnaire, ...]:
        return ()

    def evidence(self, identifier: str) -> Evidence | None:
        return None

    def clinic(self) -> Clinic:
        return Clinic("A clinic", "", "US", frozenset(range(5)), CRISIS)


def outside(visit: Visit | None = None, *articles: Article) -> Outside:
    """Everything a page may reach, all of it fake; without articles the two of this file."""
    library = ReadingLibrary(*(articles or (WAYS, OTHER)))
    art = Art(lambda _folder, _name: b"")
    return Outside(library, FakeClock(), FakeStore(), art, VisitHolder(visit or Visit()))


def look(text_size: int = 100, theme: Theme = Theme.LIGHT, *, portrait: bool = False) -> Look:
    """A look."""
    return Look(Appearance(theme, text_size), portrait)


def route(text: str) -> Route:
    """A route from its text."""
    return Route.parse(text)


def reviewed(article: Article) -> Article:
    """The same article, signed by a clinician."""
    review = replace(article.card.review, reviewed_by="A. Clinician", reviewed_on=date(2026, 2, 3))
    return replace(article, card=replace(article.card, review=review))


def nameless(page: QWidget) -> list[QWidget]:
    """Give the controls that nobody could name aloud."""
    controls = [one for one in page.findChildren(QWidget) if one.focusPolicy() & Qt.FocusPolicy.TabFocus]
    return [one for one in controls if not one.accessibleName() and not isinstance(one, QScrollBar)]
