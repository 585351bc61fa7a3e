"""Reading an article aloud: sentence by sentence, marked on the page, and quiet as soon as the page goes."""

from dataclasses import replace

import pytest
from tests.ui.fakes_reading import SENTENCE, look, outside, route
from tests.ui.fakes_voice import FakeEngine

from tms_education.domain.visit import Visit
from tms_education.ui.page import Outside
from tms_education.ui.pages.gentle import GentlePage
from tms_education.ui.pages.reader import ReaderPage
from tms_education.ui.sound.reasons import why_not
from tms_education.ui.sound.voice import NONE, Voice
from tms_education.ui.sound.voice_line import MOCK
from tms_education.ui.widgets.spoken_words import sentences


def with_voice(engine: str = MOCK, visit: Visit | None = None) -> Outside:
    return replace(outside(visit), voice=Voice(engine))


def shown(qtbot, around: Outside, text: str = "learn/ways#tiny", language: str = "en") -> ReaderPage:
    how = look()
    how = replace(how, appearance=replace(how.appearance, language=language))
    page = ReaderPage(how, around, route(text))
    qtbot.addWidget(page)
    page.resize(1168, 728)
    page.show()
    page.add_end()
    return page


def marked(page: ReaderPage) -> list[str]:
    return [target.words for target in page.view._painter.said]


def test_the_words_of_a_section_are_its_heading_and_sentences_without_numbers_and_chips(qtbot):
    document = shown(qtbot, with_voice()).view.article_document
    span = document.span("pulse")
    assert span is not None
    found = list(sentences(document, span))
    assert [one.text for one in found] == ["A pulse", *[SENTENCE.strip()] * 6]
    for one in found:
        for letter, place in zip(one.text, one.places, strict=True):
            assert letter == document.characterAt(place).replace("\u00a0", " ")
    word = found[1].word(2, 4)
    assert word is not None
    assert word.words == "coil"
    assert document.characterAt(word.start) == "c"


def test_it_reads_on_from_the_section_in_view_and_marks_sentence_and_word(qtbot):
    page = shown(qtbot, with_voice())
    page.listen.click()
    qtbot.waitUntil(lambda: marked(page)[:1] == ["A very short one"])
    qtbot.waitUntil(lambda: marked(page) == ["It is.", "It"], timeout=3000)
    box = page.view.article_document.boxes(page.view._painter.said[0])[0]
    assert 0 <= box.top() - page.view.verticalScrollBar().value() < page.view.viewport().height()
    assert page.aloud.isVisible()
    page.aloud.end()


def test_the_picture_goes_along_while_it_is_read(qtbot):
    page = shown(qtbot, with_voice())
    page.listen.click()
    qtbot.waitUntil(lambda: page.view.live_section == "place", timeout=20_000)
    assert page.picture is not None
    assert page.picture.shown == ("brain", "prefrontal")
    page.aloud.end()


def test_a_pause_begins_the_sentence_again(qtbot):
    page = shown(qtbot, with_voice())
    page.listen.click()
    qtbot.waitUntil(lambda: marked(page)[:1] == ["It is."], timeout=3000)
    page.aloud.pause.click()
    assert page.aloud.pause.accessibleName() == "Go on"
    voice = page.outside.voice
    assert not voice.is_saying
    qtbot.wait(400)
    assert marked(page)[0] == "It is."
    page.aloud.pause.click()
    qtbot.waitUntil(lambda: voice.is_saying)
    assert marked(page) == ["It is."]
    page.aloud.end()


def test_stop_takes_the_marks_and_the_controls_away(qtbot):
    page = shown(qtbot, with_voice())
    page.listen.click()
    qtbot.waitUntil(lambda: bool(marked(page)))
    page.aloud.stop.click()
    assert not marked(page)
    assert not page.aloud.isVisible()
    assert not page.outside.voice.is_saying
    page.listen.click()
    qtbot.waitUntil(lambda: bool(marked(page)))
    page.aloud.end()


def test_a_page_that_goes_is_quiet(qtbot):
    page = shown(qtbot, with_voice())
    page.listen.click()
    qtbot.waitUntil(lambda: page.outside.voice.is_saying)
    page.hide()
    assert not page.outside.voice.is_saying
    qtbot.wait(300)
    assert not page.outside.voice.is_saying


def test_the_speed_is_part_of_the_visit(qtbot):
    page = shown(qtbot, with_voice())
    page.listen.click()
    qtbot.waitUntil(lambda: page.outside.voice.is_saying)
    page.aloud.speeds[75].click()
    assert page.visit.speed == 75
    assert page.outside.voice.is_saying
    again = shown(qtbot, with_voice(visit=page.visit))
    assert [one.isChecked() for one in again.aloud.speeds.values()] == [True, False, False]
    page.aloud.end()


def test_one_bit_at_a_time_can_be_heard_and_the_next_bit_is_quiet(qtbot):
    page = GentlePage(look(), with_voice(), route("learn/ways/gentle"))
    qtbot.addWidget(page)
    page.resize(1168, 728)
    page.show()
    page.listen.click()
    voice = page.outside.voice
    qtbot.waitUntil(lambda: voice.is_saying)
    assert page.view is not None
    assert page.view._painter.said[0].words == "In short"
    page.next.click()
    assert not voice.is_saying
    page.listen.click()
    qtbot.waitUntil(lambda: voice.is_saying)
    page.hide()
    assert not voice.is_saying


@pytest.mark.parametrize(("text_size", "portrait"), [(100, False), (100, True), (150, True), (200, False)])
def test_the_printer_stands_still_when_the_loudspeaker_comes_or_goes(qtbot, text_size, portrait):
    page = ReaderPage(look(text_size, portrait=portrait), with_voice(), route("learn/ways"))
    qtbot.addWidget(page)
    page.resize(*((800, 1168) if portrait else (1168, 728)))
    page.show()
    qtbot.wait(50)
    before = [one.mapTo(page, one.rect().topLeft()) for one in (page.paper, page.top.gentle)]
    page.listen.hide()
    qtbot.wait(50)
    assert [one.mapTo(page, one.rect().topLeft()) for one in (page.paper, page.top.gentle)] == before


def test_without_a_voice_there_is_no_button(qtbot):
    page = shown(qtbot, with_voice(NONE))
    assert not page.listen.isVisible()
    assert not page.aloud.isVisible()


def test_where_the_voice_lacks_the_language_the_page_says_so_and_the_button_goes(qtbot):
    page = shown(qtbot, with_voice(), language="es")
    page.listen.click()
    qtbot.waitUntil(lambda: not page.listen.isVisible())
    assert "no voice for this language" in page.aloud.told
    assert not marked(page)


def test_a_voice_that_does_not_answer_leaves_the_page_to_be_read(qtbot):
    engine = FakeEngine(blocks_in="setEngine")
    stuck = Voice(MOCK, lambda _wanted: (engine, "fake"), patience=200)
    page = shown(qtbot, replace(outside(), voice=stuck))
    qtbot.wait(50)
    paper = page.paper.mapTo(page, page.paper.rect().topLeft())
    page.listen.click()
    assert "Getting the voice ready" in page.aloud.told
    qtbot.waitUntil(lambda: not page.listen.isVisible(), timeout=3000)
    assert page.aloud.told == "The voice is not working. You can keep reading."
    assert not page.aloud.is_on
    assert not page.aloud.pause.isVisible()
    assert not marked(page)
    qtbot.wait(50)
    assert page.paper.mapTo(page, page.paper.rect().topLeft()) == paper
    engine.gate.release(9)
    qtbot.waitUntil(lambda: "setEngine" in engine.calls and not why_not(stuck, "en"))


@pytest.mark.parametrize("engine", [MOCK, NONE])
def test_every_control_has_a_name(qtbot, engine):
    page = shown(qtbot, with_voice(engine))
    assert all(button.accessibleName() for button in (page.listen, page.aloud.pause, page.aloud.stop))
    assert [one.accessibleName() for one in page.aloud.speeds.values()] == [
        "Slower, 0.75×", "Usual speed, 1×", "Faster, 1.25×",
    ]  # fmt: skip
