"""The quiet way back to the support page."""

from PySide6.QtCore import QCoreApplication, Qt, Signal

from tms_education.ui.style.look import Look
from tms_education.ui.widgets.button import PillButton
from tms_education.ui.widgets.notice import Notice


class SupportCard(Notice):
    """Says that help is here and opens it.

    Signals:
        opened: the person wants the support page.
    """

    opened = Signal()

    def __init__(self, look: Look) -> None:
        title = QCoreApplication.translate("SupportCard", "Help is here")
        words = QCoreApplication.translate("SupportCard", "You can talk with someone now. You are not alone.")
        super().__init__(look, "support", title, words, "rose")
        button = PillButton(look, self.tr("Open the help page"), "danger", role="label")
        button.clicked.connect(self.opened)
        self.body.addSpacing(look.space(6))
        self.body.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
