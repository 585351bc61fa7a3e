"""What is outside the interface, in each language; and the change from one to another."""

from collections.abc import Callable

from tms_education.ui.page import Outside
from tms_education.ui.style.speech import Speech


class Languages:
    """Makes the program speak a language. What was read in a language is kept: turning back costs nothing."""

    def __init__(self, speech: Speech, in_language: Callable[[str], Outside]) -> None:
        self._speech = speech
        self._in_language = in_language
        self._read: dict[str, Outside] = {}

    def speak(self, language: str) -> Outside:
        """Change to a language, and give what pages may reach in it."""
        self._speech.speak(language)
        if language not in self._read:
            self._read[language] = self._in_language(language)
        return self._read[language]

    def keep(self, language: str, outside: Outside) -> None:
        """Keep what is read already in a language."""
        self._read[language] = outside

    def forget(self) -> None:
        """Read everything again when it is next asked for: the clinic's pack has changed."""
        self._read.clear()
