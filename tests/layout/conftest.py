"""One whole program for the tests of a module, each of which may go anywhere in it."""

import pytest
from tests.ui.program import make

from tms_education.domain.visit import Visit


@pytest.fixture(scope="module")
def program(tmp_path_factory, qapp):
    made = make(tmp_path_factory.mktemp("layout"))
    yield made
    made.outside.holder.replace(Visit())  # the words are English again
    made.window.close()
    made.window.deleteLater()
