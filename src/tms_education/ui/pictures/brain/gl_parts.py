"""What lies on a graphics card: meshes, numbers for their corners, and programs."""

from dataclasses import dataclass

import numpy as np
from PySide6.QtOpenGL import QOpenGLBuffer, QOpenGLShader, QOpenGLShaderProgram, QOpenGLVertexArrayObject

from tms_education.ui.pictures.brain import gl_shaders
from tms_education.ui.pictures.brain.space import Array


class NoCardError(Exception):
    """There is no graphics card to paint with."""


@dataclass
class CardMesh:
    """A shape in the card's memory; ``mix`` is a number for each corner that changes."""

    array: QOpenGLVertexArrayObject
    buffers: tuple[QOpenGLBuffer, ...]
    mix: QOpenGLBuffer | None
    count: int


def card_buffer(kind: QOpenGLBuffer.Type, values: Array) -> QOpenGLBuffer:
    """Put numbers on the card."""
    buffer = QOpenGLBuffer(kind)
    buffer.create()
    buffer.bind()
    raw = np.ascontiguousarray(values).tobytes()
    buffer.allocate(raw, len(raw))
    return buffer


def card_program(source: str) -> QOpenGLShaderProgram:
    """Give a program for pixels, ready to run.

    Raises:
        NoCardError: the card refuses it.
    """
    program = QOpenGLShaderProgram()
    kinds = QOpenGLShader.ShaderTypeBit
    made = program.addShaderFromSourceCode(kinds.Vertex, gl_shaders.VERTEX)
    if not (made and program.addShaderFromSourceCode(kinds.Fragment, source) and program.link()):
        raise NoCardError(f"a shader was refused: {program.log()}")
    return program
