"""What assistive technology finds in an article: headings, paragraphs, list items and all that can be chosen.

The eye sees one painted text. For a screen reader every block of it is a widget of its own at the same place, which
paints nothing and takes no finger; what can be chosen in it is a button. They are made only when somebody listens.
"""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QAccessible, QPaintEvent, QTextBlock
from PySide6.QtWidgets import QAbstractButton, QWidget

from tms_education.ui.style.hearing import Role
from tms_education.ui.widgets.article_document import ArticleDocument, Target

Choose = Callable[[Target], None]


class ArticleOutline(QWidget):
    """The structure of a document, laid over the view that shows it; ``choose`` does what a tap would."""

    def __init__(self, view: QWidget, document: ArticleDocument, choose: Choose) -> None:
        super().__init__(view)
        self._document = document
        self._choose = choose
        self._written: object = None
        self._blocks: list[HeardBlock] = []
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def place(self, top: int) -> None:
        """Stand where the text stands whose first line is at ``top``; nothing happens while nobody listens."""
        if not QAccessible.isActive():
            return
        document = self._document
        self.setGeometry(0, top, round(document.textWidth()), round(document.text_end()))
        if self._written is not document.targets:  # the text was set anew
            self._written = document.targets
            self._make()
        for block in self._blocks:
            block.place()
        self.lower()
        self.show()

    def _make(self) -> None:
        for old in self._blocks:
            old.setParent(None)
            old.deleteLater()
        self._blocks.clear()
        document = self._document
        block = document.begin()
        while block.isValid() and block.blockNumber() < document.end_block:
            if block.text().strip():
                self._blocks.append(HeardBlock(self, document, block.blockNumber(), self._choose))
            block = block.next()


class HeardBlock(QWidget):
    """One block of the text, with a button for each thing in it that can be chosen."""

    def __init__(self, outline: QWidget, document: ArticleDocument, number: int, choose: Choose) -> None:
        super().__init__(outline)
        self._document = document
        self._number = number
        block = self._block
        self.spoken_role = _role(block)
        self.setAccessibleName(" ".join(block.text().split()))
        inside = document.targets_between(block.position(), block.position() + block.length())
        self._links = [HeardLink(self, target, choose) for target in inside]

    @property
    def _block(self) -> QTextBlock:
        return self._document.findBlockByNumber(self._number)

    def place(self) -> None:
        """Stand where the block stands now, and every button where its words stand."""
        box = self._document.box(self._block)
        self.setGeometry(box.toAlignedRect())
        for link in self._links:
            link.place(self._document, box.topLeft())


class HeardLink(QAbstractButton):
    """Something in the text that can be chosen; keys reach it through the view."""

    def __init__(self, block: QWidget, target: Target, choose: Choose) -> None:
        super().__init__(block)
        self.target = target
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.spoken)
        self.clicked.connect(lambda: choose(target))

    @property
    def spoken(self) -> str:
        """What it is called: a number in brackets says that it is a source."""
        words = " ".join(self.target.words.split())
        if self.target.scheme == "reference":
            return self.tr("Source {number}").format(number=words.strip("[]"))
        return words

    def place(self, document: ArticleDocument, corner: QPointF) -> None:
        """Stand where its words stand, seen from a corner."""
        shape = QRectF()
        for one in document.boxes(self.target):
            shape = shape.united(one)
        self.setGeometry(shape.translated(-corner).toAlignedRect())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint nothing: the words are in the text below."""


def _role(block: QTextBlock) -> QAccessible.Role:
    if block.blockFormat().headingLevel():
        return Role.Heading
    return Role.StaticText if block.textList() is None else Role.ListItem
