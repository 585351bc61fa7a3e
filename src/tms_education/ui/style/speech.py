"""Makes Qt speak one language: the words of the program, Qt's own words, the direction, and how numbers look."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtGui import QGuiApplication

from tms_education.domain.pseudo import PSEUDO, REVERSED, transformed

WordsFile = Callable[[str], str]
"""Gives the file with the program's words in a language; an empty name where there is none."""

TERRITORY = "US"
"""Numbers and dates are written as in the United States where the language is spoken there: es_US has 1,234.5."""

NOT_WORDS = frozenset({"Dates"})
"""Contexts whose texts are patterns for dates: a made-up language leaves them alone."""


def locale_in(language: str) -> QLocale:
    """Give a language's own way with numbers, dates and lists."""
    return QLocale(f"{'en' if language in PSEUDO else language}_{TERRITORY}")


def direction_of(language: str) -> Qt.LayoutDirection:
    """Give the direction a language runs in."""
    return Qt.LayoutDirection.RightToLeft if language == REVERSED else locale_in(language).textDirection()


class PseudoTranslator(QTranslator):
    """Answers every request for a translation in a made-up language."""

    def __init__(self, language: str, parent: QCoreApplication) -> None:
        super().__init__(parent)
        self._language = language

    def translate(self, context: str, sourceText: str, disambiguation: str | None = None, n: int = -1) -> str:  # noqa: ARG002, N803 -- Qt's names
        """Give a text in the made-up language."""
        return sourceText if context in NOT_WORDS else transformed(sourceText, self._language)

    def isEmpty(self) -> bool:
        """It knows every word."""
        return False


class Speech:
    """The one owner of translators. It speaks English until told otherwise: that is what the code is written in."""

    def __init__(self, application: QGuiApplication, words_file: WordsFile) -> None:
        self._application = application
        self._words_file = words_file
        self._language = ""

    def speak(self, language: str) -> None:
        """Change to a language; widgets built from now on speak it."""
        if language == self._language:
            return
        self._language = language
        for one in self._application.findChildren(QTranslator):
            self._application.removeTranslator(one)
            one.deleteLater()
        for one in self._translators(language):
            self._application.installTranslator(one)
        QLocale.setDefault(locale_in(language))
        self._application.setLayoutDirection(direction_of(language))

    def _translators(self, language: str) -> list[QTranslator]:
        if language in PSEUDO:
            return [PseudoTranslator(language, self._application)]
        found = []
        qt_words = f"{QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)}/qtbase_{language}.qm"
        for file in (qt_words, self._words_file(language)):
            translator = QTranslator(self._application)
            if file and translator.load(file):
                found.append(translator)
        return found


def own_name(language: str) -> str:
    """Give what people who speak a language call it: Español. Qt would call English American."""
    if language in (*PSEUDO, "en"):
        return "English"
    name = locale_in(language).nativeLanguageName()
    return name[:1].upper() + name[1:]
