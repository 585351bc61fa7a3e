"""The two tools of the desk for the clinic itself: *Set up this clinic*, and its pack."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from tms_education.domain.pack_ports import Packs
from tms_education.ui.style.look import Look
from tms_education.ui.widgets.pack_view import PackView
from tms_education.ui.widgets.set_up_view import SetUpView
from tms_education.ui.widgets.staff_tool import Tool


def clinic_tools(
    look: Look,
    packs: Packs,
    make_set_up: Callable[[], SetUpView],
    tell: Callable[[str], None],
    open_tab: Callable[[str], None],
) -> tuple[Tool, Tool]:
    """Give the tools; ``tell`` says what went well, ``open_tab`` opens another tool by its address."""
    translate = QCoreApplication.translate

    def set_up() -> QWidget:
        view = make_set_up()
        view.told.connect(tell)
        view.keys_chosen.connect(lambda: open_tab("passphrase"))
        return view

    def pack() -> QWidget:
        view = PackView(look, packs)
        view.told.connect(tell)
        return view

    return (
        Tool(translate("ClinicTools", "Set up"), set_up, "set-up"),
        Tool(translate("ClinicTools", "Clinic pack"), pack, "pack"),
    )
