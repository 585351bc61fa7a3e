"""An engine for the voice that can block, as speech-dispatcher's did."""

from enum import Enum

from PySide6.QtCore import QCoreApplication, QLocale, QObject, QSemaphore, QThread, Signal, Slot  # noqa: TID251 -- looks only


class State(Enum):
    """As Qt names them."""

    Ready = 0
    Speaking = 1


class FakeEngine(QObject):
    """Notes what it is asked, and blocks in one call until ``gate`` lets it go on. It never ends a text."""

    stateChanged = Signal(object)  # noqa: N815 -- Qt's name
    sayingWord = Signal(str, int, int, int)  # noqa: N815 -- Qt's name

    def __init__(self, blocks_in: str = "") -> None:
        super().__init__()
        self.gate = QSemaphore()
        self.calls: list[str] = []
        self.threads: set[str] = set()
        self.rate, self.said_in, self._blocks_in = 0.0, "", blocks_in

    def state(self) -> State:
        return State.Ready

    def availableLocales(self) -> list[QLocale]:  # noqa: N802 -- Qt's name
        return [QLocale("en_GB"), QLocale("en_US")]

    @Slot(str)
    def setEngine(self, _name: str) -> None:  # noqa: N802 -- Qt's name
        self._note("setEngine")

    @Slot(QLocale)
    def setLocale(self, locale: QLocale) -> None:  # noqa: N802 -- Qt's name
        self.said_in = locale.name()

    @Slot(float)
    def setRate(self, rate: float) -> None:  # noqa: N802 -- Qt's name
        self.rate = rate

    @Slot(str)
    def say(self, _text: str) -> None:
        self._note("say")
        self.stateChanged.emit(State.Speaking)

    @Slot()
    def stop(self) -> None:
        self._note("stop")

    def _note(self, call: str) -> None:
        application = QCoreApplication.instance()
        is_main = application is not None and QThread.currentThread() == application.thread()
        self.threads.add("main" if is_main else "other")
        self.calls.append(call)
        if call == self._blocks_in:
            self.gate.acquire()
