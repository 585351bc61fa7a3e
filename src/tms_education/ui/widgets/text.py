"""A label that sets its words in the design's own line height."""

from html import escape

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel, QSizePolicy

from tms_education.ui.style import hearing, typeset
from tms_education.ui.style.hearing import Role
from tms_education.ui.style.look import Look

HEADINGS = frozenset({"display", "h1", "h2", "h3", "question", "question-long"})
"""The roles of words that head what follows."""


class Text(QLabel):
    """Words in one role and colour; wraps, never cuts.

    Other words in it are announced, unless it is not ``is_live``: a countdown says its own.
    """

    is_live = True

    def __init__(
        self,
        look: Look,
        words: str,
        role: str = "body",
        colour: str = "ink",
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> None:
        super().__init__()
        self._look = look
        self._role = role
        self._words = words
        self.spoken_role = Role.Heading if role in HEADINGS else None
        self.setFont(look.font(role))
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setAlignment(align | Qt.AlignmentFlag.AlignTop)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        palette = self.palette()
        palette.setColor(self.foregroundRole(), look.colour(colour))
        self.setPalette(palette)
        self.set_words(words)

    def set_words(self, words: str) -> None:
        """Show other words."""
        height = self._look.line_height(self._role)
        lines = escape(words).replace("\n", "<br>")
        self.setText(f'<p style="margin:0; line-height:{height}px; -qt-line-height-type:fixed">{lines}</p>')
        if words != self._words and self._is_heard:
            hearing.announce(self, words)
        hearing.rename(self, words)
        self._words = words

    @property
    def _is_heard(self) -> bool:
        """It stands on a page that is shown: other words in it are news."""
        above = self.parentWidget()
        return self.is_live and above is not None and above.isVisible()

    def sizeHint(self) -> QSize:
        """As wide as Qt would make it, and as tall as the words need then."""
        width = super().sizeHint().width()
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """As narrow as the longest word, or the line if it does not wrap; the height follows from the width."""
        block = typeset.Block(self._words, self._role)
        width = typeset.widest_word(self._look, block) if self.wordWrap() else super().minimumSizeHint().width()
        return QSize(width, self._look.line_height(self._role))

    @property
    def words(self) -> str:
        """The words shown."""
        return self._words
