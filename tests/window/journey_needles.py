"""What the journey plants, in every form a careless program could write it in."""

import base64

NOTE = "the amber lantern hums at night"
ANSWERS = ("Several days", "More than half the days", "LA6569-3", "LA6570-1")


def needles() -> list[bytes]:
    """Give the planted note and answers as plain text, UTF-16 and base64."""
    found = [NOTE.encode(), NOTE.encode("utf-16-le"), base64.b64encode(NOTE.encode())[:20]]
    for answer in ANSWERS:
        found += [answer.encode(), answer.encode("utf-16-le")]
    return found
