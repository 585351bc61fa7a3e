"""A code from the desk binds a check-in to a label; a wrong one stops nobody."""

from PySide6.QtWidgets import QApplication
from tests.ui import fakes_check_in as fakes
from tests.ui.fakes_check_in import FakeStore, press, route, shown_words

from tms_education.ui.pages.check_in.page import CheckInPage
from tms_education.ui.widgets.tool_card import StaffField


def test_a_visitor_gives_a_code_and_the_record_bears_its_ticket(qtbot):
    store = FakeStore("a passphrase")
    outside = fakes.outside(store=store)
    page = CheckInPage(fakes.look(), outside, route("check-in/phq-9/start"))
    qtbot.addWidget(page)
    page.resize(1168, 728)
    page.show()
    press(page, "I have a code from the desk")
    field = page.findChild(StaffField)
    assert field is not None
    for code, words, ticket in (("9999", "This code is not open.", ""), ("1234", "Thank you.", "ticket")):
        field.setText(code)
        press(page, "Use this code")
        assert words in shown_words(page)
        assert outside.holder.visit.ticket == ticket
    QApplication.processEvents()
    assert fakes.nameless(page) == []
    assert fakes.small(page) == []
    form = outside.library.questionnaire("phq-9")
    assert form is not None
    page._finish(form)
    assert store.tickets == ["ticket"]
