"""What a text may cost: Markdown looks for the end of each bracket through the whole paragraph, again and again."""

import re

LONGEST_PART = 50_000
"""Characters of one section; a good one has about 700."""

LONGEST_TEXT = 200_000
"""Characters of a whole article: more than 30,000 words."""

MOST_STEPS = 500_000
"""Characters that may be looked at for ends of brackets in one section: a fifth of a second of work."""

_PARAGRAPHS = re.compile(r"\n[ \t]*\n")
_CLOSES = {"]": "[", ")": "("}
_BRACKETS = re.compile(r"[\[\]()]")


def too_much(source: str) -> str:
    """Give the sentence about a section that would take too long to read; nothing when it would not."""
    if len(source) > LONGEST_PART:
        return f"This part is longer than {LONGEST_PART:,} characters; divide it with headings."
    if sum(bracket_steps(paragraph) for paragraph in _PARAGRAPHS.split(source)) > MOST_STEPS:
        return "Too many brackets are open at once here."
    return ""


def bracket_steps(paragraph: str) -> int:
    """Give how many characters are passed when the end of each bracket is looked for, one bracket at a time."""
    open_at: dict[str, list[int]] = {"[": [], "(": []}
    steps = 0
    for match in _BRACKETS.finditer(paragraph):
        bracket, place = match.group(), match.start()
        if bracket in open_at:
            open_at[bracket].append(place)
        elif open_at[_CLOSES[bracket]]:
            steps += place - open_at[_CLOSES[bracket]].pop()
    return steps + sum(len(paragraph) - place for places in open_at.values() for place in places)
