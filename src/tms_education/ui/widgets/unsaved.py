"""What is changed on a form and not kept yet: a bar that says so and saves, and the question before it is left."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from tms_education.ui.style import hearing
from tms_education.ui.style.look import Look
from tms_education.ui.widgets.button import PillButton
from tms_education.ui.widgets.ground import Ground
from tms_education.ui.widgets.sheet import Sheet
from tms_education.ui.widgets.text import Text


class SaveBar(Ground):
    """Stands below the scrolled form, always in view.

    Signals:
        save_asked: keep all of it.
    """

    save_asked = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        row = QHBoxLayout(self)
        side = look.space(24 if look.portrait else 32 if look.has_big_text else 40)
        row.setContentsMargins(side, look.space(8), side, look.space(8))
        row.setSpacing(look.space(16))
        self._state = Text(look, "", "body-strong")
        row.addWidget(self._state, 1)
        save = PillButton(look, self.tr("Save all"), "solid", "save", role="label")
        save.clicked.connect(self.save_asked)
        row.addWidget(save, 0, Qt.AlignmentFlag.AlignVCenter)
        self._is_changed: bool | None = None
        self.show_changed(changed=False)

    def show_changed(self, *, changed: bool) -> None:
        """Say whether something is not kept yet."""
        if changed == self._is_changed:
            return
        self._is_changed = changed
        words = self.tr("Changed, not saved yet") if changed else self.tr("All is saved")
        self._state.set_words(words)
        if changed:
            hearing.announce(self, words)


class UnsavedSheet(Sheet):
    """Asks what becomes of the changes.

    Signals:
        save_asked: keep them, then go.
        drop_asked: go without them.
    """

    save_asked = Signal()
    drop_asked = Signal()

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(look, parent, "", 560)
        title = self.tr("Some changes are not saved")
        self.setAccessibleName(title)
        self.card.setAccessibleName(title)
        self.body.addWidget(Text(look, title, "h2"))
        for words, kind, signal in (
            (self.tr("Save and go on"), "solid", self.save_asked),
            (self.tr("Go on without saving"), "second", self.drop_asked),
            (self.tr("Stay here"), "quiet", None),
        ):
            button = PillButton(look, words, kind, role="label")
            button.clicked.connect(self.close_sheet)
            if signal is not None:
                button.clicked.connect(signal)
            self.body.addWidget(button)
