"""Everything a person can read or hear on a page: what widgets say, and what is painted on them."""

from contextlib import contextmanager

from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QTextEdit, QWidget

from tms_education.ui.style import typeset


@contextmanager
def painted(monkeypatch):
    """Collect what is painted as text while this lasts."""
    found: list[str] = []
    layout, draw = typeset._layout, QPainter.drawText

    def laid_out(text, *rest):
        found.append(text)
        return layout(text, *rest)

    def drawn(painter, *words):
        found.extend(one for one in words if isinstance(one, str))
        return draw(painter, *words)

    with monkeypatch.context() as patch:
        patch.setattr(typeset, "_layout", laid_out)
        patch.setattr(QPainter, "drawText", drawn)
        yield found


def said(widget: QWidget) -> list[str]:
    """Give what the widgets on a page say."""
    found = []
    for one in (widget, *widget.findChildren(QWidget)):
        if not one.isVisible():
            continue
        found += [one.accessibleName(), one.accessibleDescription(), one.toolTip()]
        if isinstance(one, QAbstractButton | QLabel):
            found.append(one.text())
        if isinstance(one, QLineEdit | QTextEdit):
            found.append(one.placeholderText())
        if isinstance(one, QTextEdit):
            found += one.document().toPlainText().split("\n")
    return found


def is_words(text: str) -> bool:
    """The text has a word in it, not only figures, signs, units and single letters."""
    return any(len(one) > 1 for one in "".join(letter if letter.isalpha() else " " for letter in text).split())
