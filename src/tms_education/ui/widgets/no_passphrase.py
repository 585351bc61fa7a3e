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
        button = PillButton(look, self.tr("Set a passphrase"), "danger", role="label")
        self.body.addSpacing(look.space(6))
        self.body.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
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
        button.clicked.connect(self.form.show)
        button.clicked.connect(self.form.take_focus)
        button.clicked.connect(button.hide)
