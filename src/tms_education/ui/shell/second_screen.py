"""A second screen, turned to the patient: it shows what the page has for the patient, never the clinician's notes."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent, QPixmap, QRegion, QScreen
from PySide6.QtWidgets import QWidget

from tms_education.ui.shell.main_window import MainWindow
from tms_education.ui.style import typeset
from tms_education.ui.style.look import Look
from tms_education.ui.style.typeset import Block

FRAME_MS = 66
"""Milliseconds between two pictures of the page: fifteen a second are enough to follow a finger."""

EDGE = 0.02
"""Part of the screen that stays empty on each side."""

BARE = Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowDoesNotAcceptFocus


class PatientScreen(QWidget):
    """Fills a screen with the page as large as fits, in the colours of the look; it takes no touch and no key."""

    def __init__(self, window: MainWindow, screen: QScreen) -> None:
        super().__init__(None, BARE)
        self.setObjectName("patient-screen")
        self.setAccessibleName(self.tr("What the patient sees"))
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self.setCursor(Qt.CursorShape.BlankCursor)
        self._window = window
        self._picture = QPixmap()
        self.setScreen(screen)
        self.setGeometry(screen.geometry())

    @property
    def picture(self) -> QPixmap:
        """What is shown now."""
        return self._picture

    def take(self) -> None:
        """Paint what the page has for the patient, as it is at this moment."""
        page = self._window.page
        view = page.patient_view() if page is not None else None
        ratio = self.devicePixelRatioF()
        picture = QPixmap(round(self.width() * ratio), round(self.height() * ratio))
        picture.setDevicePixelRatio(ratio)
        picture.fill(self._look.colour("paper"))
        painter = QPainter(picture)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        if view is not None and view.isVisible() and not view.size().isEmpty():
            self._draw(painter, view)
        else:
            self._rest(painter)
        painter.end()
        self._picture = picture
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Show it."""
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._picture)
        painter.end()

    @property
    def _look(self) -> Look:
        return self._window.look

    def _draw(self, painter: QPainter, view: QWidget) -> None:
        """Draw the view anew at the size of this screen, so that letters stay sharp."""
        wide, tall = self.width() * (1 - 2 * EDGE), self.height() * (1 - 2 * EDGE)
        scale = min(wide / view.width(), tall / view.height())
        painter.translate((self.width() - view.width() * scale) / 2, (self.height() - view.height() * scale) / 2)
        painter.scale(scale, scale)
        view.render(painter, QPoint(0, 0), QRegion(view.rect()), QWidget.RenderFlag.DrawChildren)

    def _rest(self, painter: QPainter) -> None:
        """Show the name of the clinic and nothing else: staff are at work."""
        name = Block(self._window.outside.library.clinic().name, "h1", "ink2")
        align = Qt.AlignmentFlag.AlignHCenter
        typeset.paint(painter, QRectF(self.rect()), self._look, name, align, middle=True)


class SecondScreen(QObject):
    """Opens the patient's screen while a clinician leads and there is another one, and closes it when either ends."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.shown: PatientScreen | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(FRAME_MS)
        self._soon.timeout.connect(self._take)
        window.outside.holder.changed.connect(self.follow)
        window.appeared.connect(self.follow)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.screenAdded.connect(lambda _screen: self.follow())
            application.screenRemoved.connect(self._without)

    def follow(self) -> None:
        """Open or close it, to suit what is there now."""
        screen = self._other_screen() if self._window.outside.holder.visit.walk.is_led else None
        if screen is None:
            self._close()
        elif self.shown is None or self.shown.screen() is not screen:
            self._close()
            self._open(screen)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Something of the window is painted anew: soon here too."""
        if event.type() in {QEvent.Type.UpdateRequest, QEvent.Type.LayoutRequest, QEvent.Type.Resize}:
            self._later()
        return False

    def _other_screen(self) -> QScreen | None:
        own = self._window.screen()
        return next((one for one in QGuiApplication.screens() if one is not own), None)

    def _open(self, screen: QScreen) -> None:
        self.shown = PatientScreen(self._window, screen)
        self._window.installEventFilter(self)
        self.shown.setWindowState(Qt.WindowState.WindowFullScreen)
        self.shown.show()  # showFullScreen would ask for the focus as well
        self._later()

    def _close(self) -> None:
        """Go on with the first screen alone: nothing of the visit was kept here."""
        shown, self.shown = self.shown, None
        self._soon.stop()
        if shown is not None:
            self._window.removeEventFilter(self)
            shown.hide()
            shown.deleteLater()

    def _without(self, _screen: QScreen) -> None:
        """A screen was unplugged; Qt has moved its windows to another one by now."""
        if self.shown is not None:
            self._close()
        QTimer.singleShot(0, self, self.follow)

    def _later(self) -> None:
        if not self._soon.isActive():
            self._soon.start()

    def _take(self) -> None:
        if self.shown is not None:
            self.shown.take()
