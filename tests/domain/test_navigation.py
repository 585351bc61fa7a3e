"""Routes are read back as they are written, and anything else is refused."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tms_education.domain.errors import UnknownRouteError
from tms_education.domain.navigation import PAGES, Route

PART = st.text(
    alphabet=st.characters(blacklist_characters="/#", blacklist_categories=("Z", "C")), min_size=1, max_size=8
)


@given(st.sampled_from(PAGES), st.lists(PART, max_size=3), st.just("") | PART)
def test_a_route_is_read_back_as_it_was(page, parts, section):
    route = Route(page, tuple(parts), section)
    assert Route.parse(str(route)) == route


@pytest.mark.parametrize("text", ["", "nowhere", "learn//a", "#x", "/"])
def test_a_route_to_nowhere_is_refused(text):
    with pytest.raises(UnknownRouteError):
        Route.parse(text)


@given(st.text(max_size=30))
def test_any_text_is_a_route_or_refused(text):
    with suppress(UnknownRouteError):
        Route.parse(text)
