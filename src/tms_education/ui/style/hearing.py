"""What assistive technology hears: the role of widgets that paint themselves, and words that are announced.

A widget says what it is with a class attribute ``spoken_role``; Qt's own interface does the rest. Nothing here runs
while no assistive technology asks.
"""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QApplication, QWidget

Role = QAccessible.Role

INSTALLED = "tms-hearing"
"""The mark of an application whose widgets have their roles."""


def _with_role(_kind: str, thing: QObject) -> QAccessibleInterface | None:
    role = getattr(thing, "spoken_role", None)
    return QAccessibleWidget(thing, role) if role is not None and isinstance(thing, QWidget) else None


def install(application: QApplication) -> None:
    """Give every widget with a ``spoken_role`` that role; once for an application."""
    if not application.property(INSTALLED):
        application.setProperty(INSTALLED, True)
        QAccessible.installFactory(_with_role)


def announce(widget: QWidget, words: str, *, at_once: bool = False) -> None:
    """Have words spoken that appear without the focus going to them; ``at_once`` interrupts what is being said."""
    if words and QAccessible.isActive():
        event = QAccessibleAnnouncementEvent(widget, words)
        politeness = QAccessible.AnnouncementPoliteness
        event.setPoliteness(politeness.Assertive if at_once else politeness.Polite)
        QAccessible.updateAccessibility(event)


def rename(widget: QWidget, name: str) -> None:
    """Give a widget another name and tell whoever listens."""
    if widget.accessibleName() != name:
        widget.setAccessibleName(name)
        QAccessible.updateAccessibility(QAccessibleEvent(widget, QAccessible.Event.NameChanged))
