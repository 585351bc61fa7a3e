"""What went well has a check mark; what did not has none."""

from PySide6.QtWidgets import QWidget
from tests.ui import fakes_check_in as fakes

from tms_education.ui.widgets.toast import Notice, Toast


def test_a_failure_does_not_look_like_a_success(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(900, 300)
    window.show()
    well, not_well = (kind(fakes.look(), window, "The same words.") for kind in (Toast, Notice))
    assert well.size() == not_well.size()
    assert well.grab().toImage() != not_well.grab().toImage()
    assert well.accessibleName() == not_well.accessibleName() == "The same words."
