"""A person asleep in a bed, for the side of a treatment that is given under a sleep drug."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from tms_education.ui.style.apply import blend
from tms_education.ui.style.look import Look


def paint(painter: QPainter, box: QRectF, look: Look) -> None:
    """Draw a person asleep in a bed: a calm profile that looks up, eyes closed, a blanket."""
    scale = min(box.width() / 400, box.height() / 230)
    painter.save()
    painter.translate(box.center())
    painter.scale(scale, scale)
    painter.translate(-200, -125)
    colour = look.colour
    frame, cloth = blend(colour("coil_edge"), colour("petrol"), 0.3), colour("petrol_mid")
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(frame)
    for x, y, width, height in ((30, 176, 340, 14), (48, 186, 12, 44), (340, 186, 12, 44), (356, 96, 12, 94)):
        painter.drawRoundedRect(QRectF(x, y, width, height), 6, 6)
    painter.setBrush(colour("surface2"))
    painter.drawRoundedRect(QRectF(34, 150, 330, 30), 12, 12)
    painter.drawRoundedRect(QRectF(272, 122, 88, 40), 18, 18)
    _paint_person(painter, look)
    blanket = QPainterPath(QPointF(40, 178))
    blanket.cubicTo(QPointF(36, 128), QPointF(60, 118), QPointF(110, 122))
    blanket.cubicTo(QPointF(170, 112), QPointF(214, 104), QPointF(250, 128))
    blanket.lineTo(256, 178)
    blanket.closeSubpath()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(cloth)
    painter.drawPath(blanket)
    painter.restore()


def _paint_person(painter: QPainter, look: Look) -> None:
    skin, dark = look.colour("skin"), QColor(look.colours.tissue[0])
    painter.setBrush(skin)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawRoundedRect(QRectF(228, 132, 60, 26), 12, 12)
    painter.drawEllipse(QPointF(304, 122), 32, 27)
    nose = QPainterPath(QPointF(286, 100))
    nose.quadTo(QPointF(288, 84), QPointF(296, 99))
    painter.drawPath(nose)
    hair = QPainterPath(QPointF(314, 97))
    hair.cubicTo(QPointF(340, 98), QPointF(346, 126), QPointF(332, 146))
    hair.cubicTo(QPointF(322, 152), QPointF(316, 140), QPointF(324, 124))
    hair.closeSubpath()
    painter.setBrush(dark)
    painter.drawPath(hair)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(dark, 2.4, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    lid = QPainterPath(QPointF(300, 108))
    lid.quadTo(QPointF(306, 113), QPointF(313, 107))
    painter.drawPath(lid)
    mouth = QPainterPath(QPointF(279, 112))
    mouth.quadTo(QPointF(283, 116), QPointF(284, 121))
    painter.drawPath(mouth)
