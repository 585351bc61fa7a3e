"""The readers of content: articles, forms, references and sheets of values."""

import atexit
import re
import tempfile
from collections.abc import Callable
from contextlib import suppress
from functools import cache
from pathlib import Path

from tms_education.content.articles import read_article, read_card, read_plain
from tms_education.content.clinic_pack import read_clinic, read_crisis
from tms_education.content.evidence import read_evidence
from tms_education.content.glossary import read_glossary
from tms_education.content.guides import read_topics, read_visits
from tms_education.content.markdown_html import Converter
from tms_education.content.protocols import read_protocol
from tms_education.content.questionnaires import read_questionnaire
from tms_education.content.references import read_kinds, read_references
from tms_education.content.scenes import read_scene
from tms_education.content.wording import read_rules
from tms_education.domain.errors import ContentError

SAFE = re.compile(
    r"</?(p|ul|ol|li|strong|em|table|thead|tbody|tr|th|td|blockquote)>|<br/>|</a>"
    r"|<a href=\"(reference:[A-Za-z0-9.-]+|#[a-z0-9-]+)\">"
)
"""All that may stand between angle brackets in what a page shows."""

Reader = Callable[[Path, Path], object]


@cache
def _folder() -> Path:
    folder = tempfile.TemporaryDirectory(prefix="tms-fuzz-")
    atexit.register(folder.cleanup)
    return Path(folder.name)


def _read(name: str, data: bytes, *readers: Reader) -> None:
    """Write the bytes into a file and hand it to every reader of its kind."""
    path = _folder() / name
    path.write_bytes(data)
    for read in readers:
        with suppress(ContentError):
            read(path, _folder())


def front_matter(data: bytes) -> None:
    """The bytes are a whole article."""
    _read(
        "wild.md",
        data,
        read_card,
        lambda path, root: read_article(path, root, {}),
        lambda path, root: read_plain(path, root, {}),
    )


def markdown(data: bytes) -> None:
    """The bytes are the text of one section; whatever comes out may hold safe tags only.

    Raises:
        AssertionError: something unsafe came out.
    """
    source = data.decode("utf-8", "replace").translate({0xE000: None, 0xE001: None})
    paragraphs, _ = Converter().convert(source)
    for paragraph in paragraphs:
        for tag in re.findall(r"<[^>]*>?", paragraph.html):
            if not SAFE.fullmatch(tag):
                raise AssertionError(tag)


def fhir_json(data: bytes) -> None:
    """The bytes are a form, or a list of references."""
    _read("wild.json", data, read_questionnaire, lambda path, root: read_references(path, root, {}))


def yaml(data: bytes) -> None:
    """The bytes are a sheet of values of any kind, or a clinic."""
    _read(
        "clinic.yaml",
        data,
        *(read_evidence, read_glossary, read_kinds, read_protocol, read_scene, read_rules, read_crisis, read_visits),
        lambda path, root: read_topics(path, root, {}),
        lambda path, root: read_clinic(path.parent, root),
    )
