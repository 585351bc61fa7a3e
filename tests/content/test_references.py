"""References are printed as a person would write them."""

import json

import pytest

from tms_education.content.documents import json_sheet, mapping
from tms_education.content.references import printed


def text_of(described=False, **entry):
    fields = mapping(json_sheet("a.json", json.dumps({"title": "A title", **entry})))
    text = printed(fields, described=described)
    fields.sheet.settle()
    return text


def people(*names):
    return [{"family": name, "given": "X."} for name in names]


@pytest.mark.parametrize(
    ("names", "words"),
    [
        (["Berlim"], "Berlim"),
        (["Pizzagalli", "Roberts"], "Pizzagalli & Roberts"),
        (["Deng", "Lisanby", "Peterchev"], "Deng et al."),
        (["van den Eynde", "others"], "van den Eynde et al."),
    ],
)
def test_up_to_two_authors_are_named(names, words):
    issued = {"date-parts": [[2014]]}
    assert text_of(author=people(*names), issued=issued) == f"{words} (2014). A title."


def test_a_whole_reference():
    entry = {
        "author": people("A", "B", "C"), "issued": {"date-parts": [[2014, 1, 31]]},
        "container-title": "Psychological Medicine",
        "volume": "44", "issue": "2", "page": "225-239", "DOI": "10.1017/S0033291713000512",
    }  # fmt: skip
    assert text_of(**entry) == (
        "A et al. (2014). A title. Psychological Medicine 44(2), 225–239. doi:10.1017/S0033291713000512"
    )


def test_what_is_not_known_is_left_out():
    assert text_of() == "A title."
    assert text_of(author=[{"literal": "An office"}]) == "An office. A title."
    assert text_of(**{"container-title": "Journal", "volume": "7"}) == "A title. Journal 7."
    assert text_of(PMCID="PMC1") == "A title. PMC1"
    assert text_of(issued={"date-parts": [[2016]]}) == "A title (2016)."
    assert text_of(author=[{"literal": "A title"}]) == "A title."
    assert text_of(title="Does it work?") == "Does it work?"


def test_a_title_in_our_own_words_stands_in_brackets():
    assert text_of(described=True, author=people("A")) == "A. [A title]."
