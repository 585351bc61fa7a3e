"""Looks at the pictures of a pack: drawn ones may reach nothing outside themselves, photographs are not too large."""

import struct
from xml.parsers import expat

from tms_education.domain.errors import Problem

WIDEST = 4096
"""Pixels of a photograph in either direction."""

MOST_SHAPES = 20_000

NO_DRAWING = "This is no proper SVG drawing."

_PNG = b"\x89PNG\r\n\x1a\n"
_FORBIDDEN = frozenset({"script", "foreignobject", "iframe", "audio", "video", "animate", "set", "handler", "listener"})
_LINKS = frozenset({"href", "src"})


def picture_faults(name: str, data: bytes) -> tuple[Problem, ...]:
    """Give what is wrong with a picture of a pack."""
    if name.endswith(".png"):
        sentence = _png_fault(data)
        return (Problem(name, 1, sentence),) if sentence else ()
    return _Drawing(name).read(data)


def _png_fault(data: bytes) -> str:
    try:
        length, kind, width, height = struct.unpack(">L4sLL", data[8:24])
    except struct.error:
        return "This is no PNG picture."
    if not data.startswith(_PNG) or kind != b"IHDR" or length != 13:  # noqa: PLR2004 -- as the format says
        return "This is no PNG picture."
    if not (1 <= width <= WIDEST and 1 <= height <= WIDEST):
        return f"The picture is {width} by {height} pixels; {WIDEST} by {WIDEST} is the most."
    return ""


class _Drawing:
    """Walks through an SVG file without building anything of it."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._problems: dict[Problem, None] = {}
        self._shapes = 0
        self._parser = expat.ParserCreate()
        self._parser.StartElementHandler = self._start
        self._parser.CharacterDataHandler = self._words
        self._parser.StartDoctypeDeclHandler = lambda *_: self._note("A drawing of a pack has no DOCTYPE.")
        self._parser.EntityDeclHandler = lambda *_: self._note("A drawing of a pack declares no entities.")
        self._parser.XmlDeclHandler = self._declared
        self._parser.ProcessingInstructionHandler = self._instruction

    def read(self, data: bytes) -> tuple[Problem, ...]:
        """Give the problems."""
        try:
            data.decode("utf-8")
            self._parser.Parse(data, True)
        except (expat.ExpatError, ValueError, LookupError):
            self._keep(NO_DRAWING)
        except _EnoughError:
            pass
        if not self._problems and not self._shapes:
            self._keep(NO_DRAWING)
        return tuple(self._problems)

    def _keep(self, sentence: str) -> None:
        self._problems[Problem(self._name, max(1, self._parser.CurrentLineNumber), sentence)] = None

    def _note(self, sentence: str) -> None:
        self._keep(sentence)
        raise _EnoughError

    def _declared(self, _version: str, encoding: str | None, _alone: int) -> None:
        """Two readers must not see two drawings in the same bytes."""
        if encoding is not None and encoding.casefold() != "utf-8":
            self._note("A drawing of a pack is written in UTF-8.")

    def _start(self, element: str, given: dict[str, str]) -> None:
        bare = element.rpartition(":")[2].casefold()
        if not self._shapes and bare != "svg":
            self._note(NO_DRAWING)
        self._shapes += 1
        if self._shapes > MOST_SHAPES:
            self._note(f"The drawing has more than {MOST_SHAPES:,} shapes.")
        if bare in _FORBIDDEN:
            self._note(f"A drawing of a pack has no “{bare}”.")
        for key, value in given.items():
            word = key.rpartition(":")[2].casefold()
            inside = value.strip()
            if word in _LINKS and not inside.startswith(("#", "data:image/png;", "data:image/jpeg;")):
                self._note("The drawing reaches for something outside itself.")
            if word.startswith("on") or _reaches_out(value):
                self._note("The drawing reaches for something outside itself.")

    def _words(self, words: str) -> None:
        if _reaches_out(words):
            self._note("The drawing reaches for something outside itself.")

    def _instruction(self, target: str, _data: str) -> None:
        if target.casefold() != "xml":
            self._note("The drawing reaches for something outside itself.")


class _EnoughError(Exception):
    """The first fault of a drawing is enough: nothing after it can be relied on."""


def _reaches_out(words: str) -> bool:
    """Tell whether style words fetch something: an import, or an address that is not inside the drawing."""
    small = "".join(words.casefold().split()).replace("\\", "@import")
    return "@import" in small or any(not part.lstrip("'\"").startswith("#") for part in small.split("url(")[1:])
