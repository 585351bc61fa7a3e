"""What stands in the staff area until a passphrase is set: a banner, and behind its button the form."""

from PySide6.QtCore import Qt

from tms_education.ui.style.look import Look
from tms_education.ui.widgets.button import PillButton
from tms_education.ui.widgets.notice import Notice
from tms_education.ui.widgets.passphrase_form import PassphraseForm


class NoPassphrase(Notice):
    """Says so; ``form`` is the form to set one, hidden at first, to be put below it."""

    def __init__(self, look: Look) -> None:
        words = self.tr("Anyone with this tablet can open the answers.")
        super().__init__(look, "alert", self.tr("No passphrase yet"), words, "rose")
        self._button = PillButton(look, self.tr("Set a passphrase"), "danger", role="label")
        if look.portrait and look.has_big_text:
            self.body.addSpacing(look.space(6))
            self.body.addWidget(self._button, 0, Qt.AlignmentFlag.AlignLeft)
        else:
            self.across.addWidget(self._button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.form = PassphraseForm(
            look,
            self.tr("Set a passphrase"),
            self.tr(
                "At least 10 characters. Then make a recovery sheet: if the passphrase is lost, it opens the answers."
            ),
            self.tr("Set passphrase"),
            is_new=True,
        )
        self.form.hide()
        self._button.clicked.connect(self.open_form)

    def open_form(self) -> None:
        """Show the form, which takes the place of the button."""
        self.form.show()
        self.form.take_focus()
        self._button.hide()
