"""The sheet for text size, theme and motion, and the staff door where there is no rail."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from tms_education.domain.settings import TEXT_SIZES, Appearance, Theme
from tms_education.ui.style.look import Layout, Look
from tms_education.ui.style.speech import own_name
from tms_education.ui.widgets.button import PillButton, TabButton
from tms_education.ui.widgets.flow import FlowLayout
from tms_education.ui.widgets.ground import Ground
from tms_education.ui.widgets.sheet import Sheet
from tms_education.ui.widgets.text import Text


def theme_words() -> dict[Theme, str]:
    """Give what each theme is called."""
    return {
        Theme.LIGHT: QCoreApplication.translate("LookSheet", "Light"),
        Theme.DIM: QCoreApplication.translate("LookSheet", "Dim"),
        Theme.HIGH_CONTRAST: QCoreApplication.translate("LookSheet", "High contrast"),
    }


class LookSheet(Sheet):
    """Choices of the look; each takes effect at once. ``why_silent`` says why nothing can be read aloud, if so.

    Signals:
        chosen: another appearance is wanted.
        staff_chosen: open the staff door.
    """

    chosen = Signal(Appearance)
    staff_chosen = Signal()

    def __init__(
        self,
        look: Look,
        parent: QWidget,
        languages: tuple[str, ...] = (),
        why_silent: str = "",
        *,
        has_door: bool = True,
    ) -> None:
        title = QCoreApplication.translate("LookSheet", "Text size and theme")
        super().__init__(look, parent, title, 830)
        now = look.appearance
        self.body.addWidget(Text(look, title, "h2"))
        if len(languages) > 1:
            self.body.addWidget(Text(look, self.tr("Language"), "h3"))
            spoken = [(own_name(one), replace(now, language=one), one == now.language) for one in languages]
            self.body.addWidget(self._choices(spoken))
        self.body.addWidget(Text(look, self.tr("Text size"), "h3"))
        sizes = [(f"{size} %", replace(now, text_size=size), size == now.text_size) for size in TEXT_SIZES]
        self.body.addWidget(self._choices(sizes))
        self.body.addWidget(Text(look, self.tr("Theme"), "h3"))
        themes = [(words, replace(now, theme=theme), theme is now.theme) for theme, words in theme_words().items()]
        self.body.addWidget(self._choices(themes))
        self.body.addWidget(Text(look, self.tr("Moving pictures"), "h3"))
        motions = [
            (self.tr("Moving"), replace(now, reduced_motion=False), not now.reduced_motion),
            (self.tr("Still"), replace(now, reduced_motion=True), now.reduced_motion),
        ]
        self.body.addWidget(self._choices(motions))
        self.body.addWidget(Text(look, self.tr("Main buttons"), "h3"))
        hands = [
            (self.tr("On the right"), replace(now, left_handed=False), not now.left_handed),
            (self.tr("On the left"), replace(now, left_handed=True), now.left_handed),
        ]
        self.body.addWidget(self._choices(hands))
        self.body.addWidget(Text(look, self.tr("Reading aloud"), "h3"))
        how = self.tr("Open a guide and press the loudspeaker above it.")
        self.body.addWidget(Text(look, why_silent or how, "body", "ink2"))
        self._add_foot(has_door=has_door)

    def _choices(self, choices: list[tuple[str, Appearance, bool]]) -> Ground:
        ground = Ground(self.look)
        layout = FlowLayout(ground, self.look.space(12), self.look.space(12))
        group = QButtonGroup(ground)
        for words, appearance, is_now in choices:
            button = TabButton(self.look, words, one_of_many=True)
            button.setChecked(is_now)
            group.addButton(button)
            button.clicked.connect(lambda _checked, wanted=appearance: self.chosen.emit(wanted))
            layout.addWidget(button)
        return ground

    def _add_foot(self, *, has_door: bool) -> None:
        ground = Ground(self.look)
        layout = FlowLayout(ground, self.look.space(12), self.look.space(12))
        close = PillButton(self.look, self.tr("Done"), "solid", role="label")
        close.clicked.connect(self.close_sheet)
        layout.addWidget(close)
        if has_door and self.look.layout is not Layout.RAIL:
            staff = PillButton(self.look, self.tr("Staff door"), "quiet", "staff", role="label")
            staff.clicked.connect(self.staff_chosen)
            layout.addWidget(staff)
        self.pin(ground)
