"""The page that was left last, out of sight as it is, for who goes back to it at once."""

from PySide6.QtWidgets import QBoxLayout

from tms_education.domain.navigation import Route
from tms_education.ui.page import Page
from tms_education.ui.style.later import later

AFTER = 500
"""Milliseconds until a page that waited in vain is thrown away: not while the one that was wanted is built."""


class WaitingPage:
    """At most one page, for one step, and only one that says that it may wait. It goes with the frame it stands in."""

    def __init__(self) -> None:
        self._page: Page | None = None

    def exchange(self, host: QBoxLayout, old: Page | None, new: Page) -> None:
        """Show a page in place of another, which waits here from now on, or is thrown away."""
        host.addWidget(new, 1)
        if old is not None:
            host.removeWidget(old)
            old.hide()
            self._part_with(old)
        new.show()

    def _part_with(self, page: Page) -> None:
        if page.may_wait():
            self._page = page
        else:
            page.leave()
            page.deleteLater()

    def take(self, route: Route) -> Page | None:
        """Give the page of a route when it waits here and is as it would be built now; any other is thrown away."""
        page, self._page = self._page, None
        if page is None or page.is_still(route):
            return page
        page.leave()
        later(page, page.deleteLater, AFTER)
        return None

    def forget(self) -> None:
        """Keep none: the frame it stands in is thrown away."""
        self._page = None
