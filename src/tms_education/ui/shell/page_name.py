"""What a page is called for those who hear it: the words of its first heading."""

from PySide6.QtWidgets import QTextBrowser

from tms_education.ui.page import Page
from tms_education.ui.style import hearing
from tms_education.ui.style.hearing import Role
from tms_education.ui.widgets.text import Text


def name_page(page: Page) -> None:
    """Give a page its name and have it spoken, as nothing else tells that another page is there."""
    text = page.findChild(QTextBrowser)
    headings = (label.words for label in page.findChildren(Text) if label.spoken_role == Role.Heading)
    name = text.accessibleName() if text is not None else next(headings, "")
    page.setAccessibleName(name.replace("\n", " "))
    hearing.announce(page, page.accessibleName())
