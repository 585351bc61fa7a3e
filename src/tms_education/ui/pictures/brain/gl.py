"""The painter on a graphics card: a context of its own, an image in the card's memory, read back as a QImage.

The stage stays an ordinary widget. A software renderer is refused: it is slower than numpy (165 to 355 ms a picture).
"""

import contextlib
from typing import Any

import numpy as np
from PySide6.QtGui import QImage, QMatrix4x4, QOffscreenSurface, QOpenGLContext, QSurfaceFormat, QVector3D
from PySide6.QtOpenGL import (
    QOpenGLBuffer,
    QOpenGLFramebufferObject,
    QOpenGLFramebufferObjectFormat,
    QOpenGLTexture,
    QOpenGLVertexArrayObject,
)
from shiboken6 import VoidPtr

from tms_education.design.brain_tones import BrainTones, channels
from tms_education.ui.pictures.brain import gl_shaders, shade
from tms_education.ui.pictures.brain.choose import is_hardware
from tms_education.ui.pictures.brain.gl_parts import CardMesh, NoCardError, card_buffer, card_program
from tms_education.ui.pictures.brain.model import Model
from tms_education.ui.pictures.brain.painter import Shot
from tms_education.ui.pictures.brain.space import Array, Camera, camera
from tms_education.ui.pictures.brain.state import HELMET

RENDERER = 0x1F01
FLOAT, WHOLE, TRIANGLES = 0x1406, 0x1405, 4
DEPTH_TEST, BLEND, CULL, LESS, NOT_MORE = 0xB71, 0xBE2, 0xB44, 0x201, 0x203
COLOUR_AND_DEPTH, ONE, REST_OF_ALPHA = 0x4100, 1, 0x303
SAMPLES = 4
NEAR, FAR = 60.0, 2500.0
STRIDE = 40
WIDTH, ROWS = 512, 8


def open_painter(model: Model, tones: BrainTones, *, software_too: bool = False) -> "GlPainter":
    """Give the painter of the graphics card.

    Raises:
        NoCardError: there is none, or only a program that plays one.
    """
    return GlPainter(model, tones, software_too=software_too)


class GlPainter:
    """Paints shots on the graphics card."""

    name = "opengl"

    def __init__(self, model: Model, tones: BrainTones, *, software_too: bool) -> None:
        self._model, self._tones = model, tones
        self._open(software_too=software_too)
        sources = {
            "brain": gl_shaders.BRAIN,
            "head": gl_shaders.HEAD,
            "coil": gl_shaders.COIL,
            "shell": gl_shaders.SHELL,
            "nothing": gl_shaders.NOTHING,
        }
        self._programs = {name: card_program(source) for name, source in sources.items()}
        level = model.fine
        traits = np.stack([level.open, level.bend, 0 * level.open, 0 * level.open], 1)
        brain, head, coil = level.brain, level.head, model.coil(fine=True)
        self._brain = self._mesh(brain.points, brain.normals, brain.triangles, traits, changes=True)
        self._head = self._mesh(head.points, head.normals, head.triangles)
        copper = np.stack([coil.copper, *([0 * coil.copper] * 3)], 1)
        self._coil = self._mesh(coil.shape.points, coil.shape.normals, coil.shape.triangles, copper)
        self._shell: CardMesh | None = None
        self._mixed: object = None
        self._target: QOpenGLFramebufferObject | None = None
        self._ramps = self._texture()
        self._gl.glGetError()
        self._context.doneCurrent()

    def _open(self, *, software_too: bool) -> None:
        wanted = QSurfaceFormat()
        wanted.setVersion(3, 3)
        wanted.setProfile(QSurfaceFormat.OpenGLContextProfile.CoreProfile)
        self._context = QOpenGLContext()
        self._context.setFormat(wanted)
        if not self._context.create():
            raise NoCardError("no OpenGL context")
        self._surface = QOffscreenSurface()
        self._surface.setFormat(self._context.format())
        self._surface.create()
        if not self._context.makeCurrent(self._surface):
            raise NoCardError("the OpenGL context can't be used")
        self._gl: Any = self._context.functions()
        self.renderer = str(self._gl.glGetString(RENDERER) or "")
        if not software_too and not is_hardware(self.renderer):
            self._context.doneCurrent()
            raise NoCardError(f"no graphics card behind OpenGL: {self.renderer or 'unknown'}")

    def close(self) -> None:
        """Give the card's memory back."""
        if self._ramps is not None and self._context.makeCurrent(self._surface):
            self._ramps.destroy()
            self._target = None
            self._context.doneCurrent()
        self._ramps = None

    def __del__(self) -> None:
        """Give it back when the picture goes; at the end of the program nothing may be left to give."""
        with contextlib.suppress(Exception):
            self.close()

    # ------------------------------------------------------------------ what lies on the card
    def _mesh(
        self, points: Array, normals: Array, triangles: Array, traits: Array | None = None, *, changes: bool = False
    ) -> CardMesh:
        gl, array = self._gl, QOpenGLVertexArrayObject()
        array.create()
        array.bind()
        given = np.zeros((len(points), 4), np.float32) if traits is None else traits
        corners = card_buffer(QOpenGLBuffer.Type.VertexBuffer, np.hstack([points, normals, given]).astype(np.float32))
        for place, (size, offset) in enumerate(((3, 0), (3, 12), (4, 24))):
            gl.glEnableVertexAttribArray(place)
            gl.glVertexAttribPointer(place, size, FLOAT, 0, STRIDE, VoidPtr(offset))
        mix: QOpenGLBuffer | None = None
        if changes:
            mix = card_buffer(QOpenGLBuffer.Type.VertexBuffer, np.zeros(len(points), np.float32))
            gl.glEnableVertexAttribArray(3)
            gl.glVertexAttribPointer(3, 1, FLOAT, 0, 4, VoidPtr(0))
        faces = card_buffer(QOpenGLBuffer.Type.IndexBuffer, triangles.astype(np.uint32))
        array.release()
        return CardMesh(array, (corners, faces), mix, int(triangles.size))

    def _texture(self) -> QOpenGLTexture | None:
        tones, at = self._tones, np.linspace(0, 1, WIDTH)
        rows = [shade.along(ramp, at) for ramp in (tones.tissue, tones.motor, tones.mood, tones.field, tones.coil)]
        pixels = shade.packed(np.stack(rows + [rows[0]] * (ROWS - len(rows))))
        picture = QImage(pixels.tobytes(), WIDTH, ROWS, WIDTH * 4, QImage.Format.Format_RGB32).copy()
        texture = QOpenGLTexture(picture, QOpenGLTexture.MipMapGeneration.DontGenerateMipMaps)
        texture.setMinMagFilters(QOpenGLTexture.Filter.Linear, QOpenGLTexture.Filter.Linear)
        texture.setWrapMode(QOpenGLTexture.WrapMode.ClampToEdge)
        return texture

    # ------------------------------------------------------------------ painting
    def render(self, shot: Shot) -> QImage:
        """Give the picture of a shot.

        Raises:
            NoCardError: the card was lost; the caller goes on with numpy.
        """
        if self._ramps is None or not self._context.isValid() or not self._context.makeCurrent(self._surface):
            raise NoCardError("the OpenGL context was lost")
        view = camera(shot.pose, shot.width, shot.height)
        self._bind(shot.width, shot.height)
        self._ramps.bind(0)
        matrices = _lens(view, shot.width, shot.height), _view(view)
        self._paint_brain(shot, matrices)
        self._paint_coil(shot, matrices)
        if shot.head:
            self._paint_head(matrices)
        if shot.coil is not None and shot.coil.kind == HELMET:
            self._paint_shell(matrices)
        if self._gl.glGetError() or self._target is None:
            raise NoCardError("OpenGL reported an error")
        picture = self._target.toImage()
        self._target.release()
        self._context.doneCurrent()
        return picture

    def _bind(self, width: int, height: int) -> None:
        gl = self._gl
        if self._target is None or (self._target.width(), self._target.height()) != (width, height):
            form = QOpenGLFramebufferObjectFormat()
            form.setAttachment(QOpenGLFramebufferObject.Attachment.Depth)
            form.setSamples(SAMPLES)
            self._target = QOpenGLFramebufferObject(width, height, form)
        self._target.bind()
        gl.glViewport(0, 0, width, height)
        gl.glClearColor(0, 0, 0, 0)
        gl.glDepthMask(1)
        gl.glClear(COLOUR_AND_DEPTH)
        gl.glEnable(DEPTH_TEST)
        gl.glDepthFunc(LESS)
        gl.glDisable(CULL)
        gl.glEnable(BLEND)
        gl.glBlendFunc(ONE, REST_OF_ALPHA)

    def _paint_brain(self, shot: Shot, matrices: tuple[QMatrix4x4, QMatrix4x4]) -> None:
        mixed = shot.field_of if shot.field_of is not None else shot.tints
        if mixed != self._mixed and self._brain.mix is not None:
            values = np.zeros(len(self._model.fine.brain.points), np.float32)
            if shot.field_of is not None:
                values = self._model.share(shot.field_of, fine=True)
            elif shot.tints:
                values = self._model.tint(shot.tints, fine=True)
            raw = np.ascontiguousarray(values, np.float32).tobytes()
            self._brain.mix.bind()
            self._brain.mix.allocate(raw, len(raw))
            self._brain.mix.release()
            self._mixed = mixed
        mode = 2.0 if shot.field_of is not None else 1.0 if shot.tints else 0.0
        self._use("brain", matrices, mode=mode, strength=shot.brain_alpha)
        self._draw(self._brain)

    def _paint_coil(self, shot: Shot, matrices: tuple[QMatrix4x4, QMatrix4x4]) -> None:
        if shot.coil is None or shot.coil.kind == HELMET:
            return
        pose = QMatrix4x4([float(value) for value in self._model.pose(shot.coil.at).ravel()])
        self._use("coil", matrices, pose, tint=channels(self._tones.copper), strength=shot.coil_alpha)
        self._draw(self._coil)

    def _paint_head(self, matrices: tuple[QMatrix4x4, QMatrix4x4]) -> None:
        gl = self._gl
        gl.glColorMask(0, 0, 0, 0)
        self._use("nothing", matrices)
        self._draw(self._head)
        gl.glColorMask(1, 1, 1, 1)
        gl.glDepthFunc(NOT_MORE)
        gl.glDepthMask(0)
        colour, rim, middle = self._tones.head
        self._use("head", matrices, tint=channels(colour), rim=rim, middle=middle)
        self._draw(self._head)
        gl.glDepthMask(1)

    def _paint_shell(self, matrices: tuple[QMatrix4x4, QMatrix4x4]) -> None:
        if self._shell is None:
            shell = self._model.helmet.shell
            self._shell = self._mesh(shell.points, shell.normals, shell.triangles)
        self._use("shell", matrices)
        self._draw(self._shell)

    def _use(
        self,
        name: str,
        matrices: tuple[QMatrix4x4, QMatrix4x4],
        pose: QMatrix4x4 | None = None,
        tint: tuple[float, float, float] | None = None,
        **numbers: float,
    ) -> None:
        program = self._programs[name]
        program.bind()
        for uniform, matrix in (("lens", matrices[0]), ("view", matrices[1]), ("pose", pose or QMatrix4x4())):
            program.setUniformValue(program.uniformLocation(uniform), matrix)
        if tint is not None:
            program.setUniformValue(program.uniformLocation("tint"), QVector3D(*tint))
        for uniform, number in numbers.items():
            program.setUniformValue1f(program.uniformLocation(uniform), float(number))

    def _draw(self, mesh: CardMesh) -> None:
        mesh.array.bind()
        self._gl.glDrawElements(TRIANGLES, mesh.count, WHOLE, VoidPtr(0))
        mesh.array.release()


def _lens(view: Camera, width: int, height: int) -> QMatrix4x4:
    (x, y), focal = view.middle, view.focal
    depth = FAR - NEAR
    rows = (
        *(2 * focal / width, 0, 1 - 2 * x / width, 0),
        *(0, 2 * focal / height, 2 * y / height - 1, 0),
        *(0, 0, -(FAR + NEAR) / depth, -2 * FAR * NEAR / depth),
        *(0, 0, -1, 0),
    )
    return QMatrix4x4([float(value) for value in rows])


def _view(view: Camera) -> QMatrix4x4:
    shift = -view.rows @ view.eye
    rows = [float(value) for row in range(3) for value in (*view.rows[row], shift[row])]
    return QMatrix4x4([*rows, 0.0, 0.0, 0.0, 1.0])
