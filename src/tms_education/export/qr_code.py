"""Turns a text into a square code that a phone reads. The only owner of the ``segno`` library."""

from tms_education.domain.guide import Dots


def encode(text: str) -> Dots:
    """Give the dots of the code, without the quiet edge that it needs round it.

    Raises:
        ValueError: the text is too long for one code, or empty.
    """
    import segno  # noqa: PLC0415, TID251 -- nobody needs it before a code is asked for

    if not text.strip():
        raise ValueError("there is nothing to put into a code")
    try:
        code = segno.make_qr(text, error="l", boost_error=True, encoding="utf-8")
    except segno.DataOverflowError as error:
        raise ValueError("the text is too long for one code") from error
    return tuple(tuple(bool(dot) for dot in row) for row in code.matrix)
