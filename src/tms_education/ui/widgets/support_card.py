"""The way back to the support page, with the lines to call where they are needed at once."""

from PySide6.QtCore import QCoreApplication, Qt, Signal

from tms_education.domain.clinic import CrisisHelp
from tms_education.ui.style.look import Look
from tms_education.ui.widgets.button import PillButton
from tms_education.ui.widgets.columns import has_columns
from tms_education.ui.widgets.crisis_row import crisis_row
from tms_education.ui.widgets.notice import Notice
from tms_education.ui.widgets.text import Text


class SupportCard(Notice):
    """Says that help is here and opens it.

    Signals:
        opened: the person wants the support page.
    """

    opened = Signal()

    def __init__(self, look: Look, crisis: CrisisHelp | None = None) -> None:
        title = QCoreApplication.translate("SupportCard", "Help is here")
        words = QCoreApplication.translate("SupportCard", "You can talk with someone now. You are not alone.")
        super().__init__(look, "support", title, words, "rose")
        if crisis is not None:
            alone = self.tr("Nobody is alerted by your answers. Please tell staff now.")
            self.body.addWidget(Text(look, alone, "body-strong", "wine"))
            for line in crisis.lines:
                self.body.addLayout(crisis_row(look, line))
        button = PillButton(look, self.tr("Open the help page"), "danger", role="label")
        button.clicked.connect(self.opened)
        if crisis is not None and has_columns(look):
            self.across.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
            return
        self.body.addSpacing(look.space(6))
        self.body.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
