"""The passphrase and the recovery sheet."""

from collections.abc import Callable

from PySide6.QtCore import QMarginsF, Qt, Signal
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPageSize, QTextDocument
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from PySide6.QtWidgets import QVBoxLayout

from tms_education.domain.errors import StoreError, TooManyTriesError, WrongPassphraseError
from tms_education.domain.record_ports import RecordStore
from tms_education.ui.style.look import Look
from tms_education.ui.widgets.button import PillButton
from tms_education.ui.widgets.card import Card
from tms_education.ui.widgets.ground import Ground
from tms_education.ui.widgets.passphrase_form import PassphraseForm
from tms_education.ui.widgets.text import Text
from tms_education.ui.widgets.tool_card import ToolCard


def print_on(device: QPagedPaintDevice, title: str, lines: tuple[str, ...], code: str) -> None:
    """Print the sheet: a title, the code in large letters, and what it is for."""
    device.setPageLayout(
        QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF(20, 20, 20, 20))
    )
    document = QTextDocument()
    words = "".join(f"<p>{line}</p>" for line in lines)
    document.setHtml(f"<h1>{title}</h1><p style='font-size:22pt; font-family:monospace'><b>{code}</b></p>{words}")
    document.print_(device)


def print_sheet(title: str, lines: tuple[str, ...], code: str) -> bool:
    """Print on the usual printer; false when there is none."""
    if QPrinterInfo.defaultPrinter().isNull():
        return False
    print_on(QPrinter(QPrinter.PrinterMode.HighResolution), title, lines, code)
    return True


class RecoveryCard(ToolCard):
    """Makes a recovery code, shows it once and prints it."""

    def __init__(
        self, look: Look, store: RecordStore, printing: Callable[[str, tuple[str, ...], str], bool] = print_sheet
    ) -> None:
        super().__init__(
            look,
            self.tr("Recovery sheet"),
            self.tr("A code on paper that opens the answers when the passphrase is lost. Lock it away."),
        )
        self._store, self._printing = store, printing
        try:
            has_one = store.has_recovery()
        except StoreError:
            has_one = False
        if has_one:
            words = self.tr("There is a sheet. With a new one, the old one stops working.")
            self.body.addWidget(Text(look, words))
        self.main = self.add_button(self.tr("Make a recovery sheet"), "solid", "print")
        self.main.clicked.connect(self.make)
        self._code = Text(look, "", "h2", "petrol_deep")
        self._code.hide()
        self.body.addWidget(self._code)
        self._print = self.add_button(self.tr("Print again"), "second", "print")
        self._print.hide()
        self._print.clicked.connect(self._send)

    def make(self) -> None:
        """Make the code and print it."""
        try:
            code = self._store.new_recovery()
        except StoreError:
            self.say(self.tr("The code could not be kept. Nothing has changed."))
            return
        self._code.set_words(code)
        self._code.show()
        self._print.show()
        self.main.hide()
        self._send()

    def _send(self) -> None:
        lines = (
            self.tr("Whoever has this code can open every answer on the tablet. Keep it locked away."),
            self.tr("Staff area, “I lost the passphrase”: type the code and a new passphrase."),
            self.tr("There is no other copy. Without passphrase and code, the answers stay closed for good."),
        )
        if self._printing(self.tr("Recovery sheet, Understanding TMS"), lines, self._code.words):
            self.say(self.tr("Sent to the printer. The code is not shown again once you leave this page."))
        else:
            self._print.hide()
            self.say(self.tr("There is no printer here. Please write the code down now: it is not shown again."))


class KeysView(Ground):
    """Change the passphrase; make a recovery sheet."""

    def __init__(self, look: Look, store: RecordStore) -> None:
        super().__init__(look)
        self._store = store
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(look.space(16))
        recovery = RecoveryCard(look, store)
        self.setFocusProxy(recovery.main)
        down.addWidget(recovery)
        self._form = PassphraseForm(
            look,
            self.tr("Change the passphrase"),
            self.tr("The old one stops working. A recovery sheet stays good."),
            self.tr("Change passphrase"),
            is_new=True,
        )
        self._form.ask_old(self.tr("Passphrase of now, or the code of the recovery sheet"))
        self._form.given.connect(self._change)
        down.addWidget(self._form)
        down.addStretch(1)

    def _change(self, passphrase: str) -> None:
        try:
            self._put_in_place(self._form.old, passphrase)
        except TooManyTriesError:
            self._form.say(self.tr("Too many wrong tries. Please wait 15 minutes, or type the code of the sheet."))
            return
        except WrongPassphraseError:
            self._form.say(self.tr("That is neither the passphrase of now nor the code. Nothing has changed."))
            return
        except StoreError:
            self._form.say(self.tr("The passphrase could not be kept. Nothing has changed."))
            return
        self._form.clear()
        self._form.say(self.tr("The passphrase is changed."))

    def _put_in_place(self, old: str, new: str) -> None:
        """Set the new one for whoever knows the old one, or has the code of the sheet; raises as the store does."""
        try:
            self._store.unlock(old)
        except (TooManyTriesError, WrongPassphraseError) as error:
            try:
                self._store.recover(old, new)
            except WrongPassphraseError:
                raise error from None
        else:
            self._store.set_passphrase(new)


class RecoverForm(Card):
    """Asks for the code of the sheet; the new passphrase is asked for beside it.

    Signals:
        left: the passphrase came back to mind.
    """

    left = Signal()

    def __init__(self, look: Look, store: RecordStore, opened: Callable[[], None]) -> None:
        super().__init__(look, radius=24)
        self._store, self._opened = store, opened
        down = QVBoxLayout(self)
        self._tool = ToolCard(look, self.tr("Recovery sheet"), self.tr("Type the code as it is printed."))
        self._tool.elevation = "flat"
        self._code = self._tool.add_field(self.tr("Code of the recovery sheet"))
        self._code.setInputMethodHints(Qt.InputMethodHint.ImhUppercaseOnly | Qt.InputMethodHint.ImhSensitiveData)
        down.addWidget(self._tool)
        self._form = PassphraseForm(
            look,
            self.tr("New passphrase"),
            self.tr("It takes the place of the lost one."),
            self.tr("Open and set"),
            is_new=True,
        )
        self._form.elevation = "flat"
        self._form.given.connect(self._recover)
        back = PillButton(look, self.tr("Back to the passphrase"), "quiet", "back", role="label")
        back.clicked.connect(self.left)
        self._form.body.addWidget(back, 0, Qt.AlignmentFlag.AlignLeft)
        down.addWidget(self._form)

    def take_focus(self) -> None:
        """Put the focus where the code is typed."""
        self._code.setFocus(Qt.FocusReason.OtherFocusReason)

    def _recover(self, passphrase: str) -> None:
        try:
            self._store.recover(self._code.text(), passphrase)
        except StoreError:
            self._form.say(self.tr("That is not the code of this tablet, or a letter is mistyped."))
            return
        self._opened()
