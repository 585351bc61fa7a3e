"""Gives back Python's own ``import``, which PySide6 replaces to offer ``from __feature__ import snake_case``.

Nothing here uses that, and with it every later import goes through Python code that looks for it: 10 ms of a start.
"""

import builtins

import PySide6.QtCore  # noqa: F401 -- loaded first: this is what replaces it

AS_IT_WAS = "__orig_import__"
"""Where PySide6 keeps Python's own."""


def give_back() -> None:
    """Use Python's own again; nothing where PySide6 keeps it elsewhere."""
    builtins.__import__ = getattr(builtins, AS_IT_WAS, builtins.__import__)
