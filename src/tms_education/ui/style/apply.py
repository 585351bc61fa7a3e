"""Gives the whole application its palette, font and one small style sheet."""

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from tms_education.ui.style.look import Look

ROLES = {
    QPalette.ColorRole.Window: "paper",
    QPalette.ColorRole.WindowText: "ink",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "surface2",
    QPalette.ColorRole.Text: "ink",
    QPalette.ColorRole.Button: "surface",
    QPalette.ColorRole.ButtonText: "ink",
    QPalette.ColorRole.Highlight: "select",
    QPalette.ColorRole.HighlightedText: "on_select",
    QPalette.ColorRole.Link: "petrol",
    QPalette.ColorRole.LinkVisited: "petrol",
    QPalette.ColorRole.ToolTipBase: "surface",
    QPalette.ColorRole.ToolTipText: "ink",
    QPalette.ColorRole.PlaceholderText: "ink2",
    QPalette.ColorRole.Mid: "line",
    QPalette.ColorRole.Dark: "ctl",
    QPalette.ColorRole.Light: "surface",
    QPalette.ColorRole.Shadow: "shadow",
    QPalette.ColorRole.BrightText: "wine",
}


def palette(look: Look) -> QPalette:
    """Give the Qt palette of a look."""
    made = QPalette()
    for role, name in ROLES.items():
        made.setColor(role, look.colour(name))
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, look.colour("on_disabled"))
    return made


def style_sheet(look: Look) -> str:
    """Give the rules the palette can't express: scroll bars and fields to fill in."""
    ctl, petrol, surface, ink = (look.colours.ctl, look.colours.petrol, look.colours.surface, look.colours.ink)
    edge = look.space(2)
    return f"""
    QScrollBar:vertical {{ background: transparent; width: {look.space(12)}px; margin: 0; }}
    QScrollBar::handle:vertical {{
        background: {ctl}; border-radius: {look.space(4)}px; min-height: {look.space(48)}px;
        margin: 0 {look.space(2)}px;
    }}
    QScrollBar:horizontal {{ background: transparent; height: {look.space(12)}px; }}
    QScrollBar::handle:horizontal {{ background: {ctl}; border-radius: {look.space(4)}px; min-width: 48px; }}
    QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
    QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
    QLineEdit, QTextEdit#field, QDateEdit {{
        background: {surface}; color: {ink}; border: {edge}px solid {ctl}; border-radius: {look.space(16)}px;
        padding: {look.space(10)}px {look.space(14)}px;
    }}
    QLineEdit {{ placeholder-text-color: {look.colours.ink2}; }}
    QLineEdit:focus, QTextEdit#field:focus, QDateEdit:focus {{ border: {edge + 1}px solid {petrol}; }}
    """


def apply(application: QApplication, look: Look) -> None:
    """Dress the application; widgets built afterwards take the rest from the look itself.

    A sheet that is the same is not set again: Qt would dress every living widget anew, and that takes longest of all.
    """
    application.setPalette(palette(look))
    application.setFont(look.font("body"))
    sheet = style_sheet(look)
    if application.styleSheet() != sheet:
        application.setStyleSheet(sheet)


def blend(one: QColor, other: QColor, share: float) -> QColor:
    """Give a colour ``share`` of the way from one to the other."""
    keep = 1 - share
    return QColor.fromRgbF(
        one.redF() * keep + other.redF() * share,
        one.greenF() * keep + other.greenF() * share,
        one.blueF() * keep + other.blueF() * share,
        one.alphaF() * keep + other.alphaF() * share,
    )
