"""Reads an article aloud from the section in view, marks what is said, and offers to pause, stop and be slower."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout

from tms_education.ui.sound.reasons import why_not
from tms_education.ui.sound.voice import RATES, Chance, Voice
from tms_education.ui.style.hearing import announce
from tms_education.ui.style.look import Look
from tms_education.ui.widgets.article_document import GUTTER
from tms_education.ui.widgets.article_view import ArticleView
from tms_education.ui.widgets.button import PillButton, TabButton
from tms_education.ui.widgets.flow import FlowLayout
from tms_education.ui.widgets.ground import Ground, column
from tms_education.ui.widgets.spoken_words import Sentence, sentences
from tms_education.ui.widgets.text import Text


class ReadAloud(Ground):
    """The row of controls; hidden until somebody wants to listen. It is quiet as soon as it can't be seen.

    Signals:
        speed_chosen: the reader wants another speed; in percent.
        ended: nothing is read any more, whatever the reason.
    """

    speed_chosen = Signal(int)
    ended = Signal()

    def __init__(self, look: Look, view: ArticleView, voice: Voice, speed: int = 100) -> None:
        super().__init__(look)
        self._view, self._voice, self._speed = view, voice, speed
        self._sentences: list[Sentence] = []
        self._now = 0
        self._is_on = self._is_paused = self._is_waiting = False
        self._said = Text(look, "", "label", "ink2")
        self.pause = PillButton(look, self.tr("Pause"), "soft", "pause", role="label")
        self.stop = PillButton(look, self.tr("Stop"), "quiet", "close", role="label")
        self.speeds = {percent: TabButton(look, f"{percent / 100:g}×", one_of_many=True) for percent in sorted(RATES)}
        self._build()
        voice.said.connect(self._on_said)
        voice.word_said.connect(self._on_word)
        voice.ready.connect(self._on_ready)
        voice.stuck.connect(self._on_stuck)
        self.hide()

    def _build(self) -> None:
        self._controls = Ground(self.look)
        flow = FlowLayout(self._controls, self.look.space(8), self.look.space(8))
        group = QButtonGroup(self)
        names = {75: self.tr("Slower"), 100: self.tr("Usual speed"), 125: self.tr("Faster")}
        flow.addWidget(self.pause)
        flow.addWidget(self.stop)
        for percent, button in self.speeds.items():
            button.setAccessibleName(f"{names[percent]}, {button.text()}")
            button.setChecked(percent == self._speed)
            group.addButton(button)
            button.clicked.connect(lambda _checked, wanted=percent: self._on_speed(wanted))
            flow.addWidget(button)
        inside, layout = column(self.look, 4)
        layout.addWidget(self._said)
        layout.addWidget(self._controls)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(self.look.space(GUTTER), 0, 0, self.look.space(8))
        outer.addWidget(inside)
        self.pause.clicked.connect(self._on_pause)
        self.stop.clicked.connect(self.end)

    @property
    def is_on(self) -> bool:
        """Something is being read aloud, or is paused."""
        return self._is_on

    @property
    def told(self) -> str:
        """What the row says beside its controls."""
        return self._said.words

    def begin(self) -> None:
        """Read on from the section in view. A voice that must be loaded first says so."""
        if self._is_on:
            return
        self._is_on, self._is_paused = True, False
        self._dress()
        self._controls.show()
        self.show()
        self._voice.prepare(self._language)
        self._is_waiting = self._voice.chance(self._language) is Chance.MAYBE
        if self._is_waiting:
            self._tell(self.tr("Getting the voice ready…"))
        else:
            self._start()

    def end(self) -> None:
        """Be quiet and forget the place."""
        if not self._is_on:
            return
        self._is_on = False
        self._voice.stop()
        self._view.show_said(())
        self.hide()
        self.ended.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        """Be quiet when the page goes; pause when the window is put away."""
        super().hideEvent(event)
        if not event.spontaneous():
            self.end()
        elif self._is_on and not self._is_paused:
            self._on_pause()

    @property
    def _language(self) -> str:
        return self.look.appearance.language

    def _on_ready(self) -> None:
        if self._is_on and self._is_waiting:
            self._is_waiting = False
            self._start()

    def _on_stuck(self) -> None:
        if self._is_on:
            self._give_up()

    def _give_up(self) -> None:
        """Say why nothing can be heard; the page stays as it is."""
        self._is_on = False
        self._view.show_said(())
        self._controls.hide()
        self._tell(why_not(self._voice, self._language))
        self.ended.emit()

    def _start(self) -> None:
        if self._voice.chance(self._language) is not Chance.YES:
            self._give_up()
            return
        document = self._view.article_document
        spans = document.spans
        first = next((at for at, span in enumerate(spans) if span.identifier == self._view.live_section), 0)
        self._sentences = [one for span in spans[first:] for one in sentences(document, span)]
        self._now = 0
        self._tell("")
        if not self._is_paused:
            self._say()

    def _say(self) -> None:
        """Say the sentence it is at, and bring it into view; after the last one, end."""
        if self._now >= len(self._sentences):
            self.end()
            return
        sentence = self._sentences[self._now]
        self._view.show_said((sentence.target,))
        self._voice.say(sentence.text, self._language, self._speed)

    def _on_said(self) -> None:
        if self._is_on and not self._is_paused:
            self._now += 1
            self._say()

    def _on_word(self, place: int, length: int) -> None:
        if self._is_on and self._now < len(self._sentences):
            sentence = self._sentences[self._now]
            word = sentence.word(place, length)
            self._view.show_said((sentence.target,) if word is None else (sentence.target, word))

    def _on_pause(self) -> None:
        """Pause, or say the sentence again from its beginning: nobody remembers half of one."""
        self._is_paused = not self._is_paused
        self._dress()
        if self._is_waiting:
            return
        if self._is_paused:
            self._voice.stop()
        else:
            self._say()

    def _on_speed(self, percent: int) -> None:
        self._speed = percent
        self.speed_chosen.emit(percent)
        if self._is_on and not self._is_paused and not self._is_waiting:
            self._voice.stop()
            self._say()

    def _dress(self) -> None:
        words, icon = (self.tr("Go on"), "play") if self._is_paused else (self.tr("Pause"), "pause")
        self.pause.set_words(words, icon)

    def _tell(self, words: str) -> None:
        self._said.set_words(words)
        self._said.setVisible(bool(words))
        announce(self, words)
