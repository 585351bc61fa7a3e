"""Runs before the program in the frozen folder: hands `dataclasses` the code that the build has compiled already.

What is not there is compiled as always. `tools/dataclass_code.py` says why. Nor is anything thrown away while modules
are loaded, so nothing looks for it: `main` has that done again for commands, the window after its first picture.
"""

import builtins
import dataclasses
import gc
import marshal
from typing import Any

from tms_shelf.dataclass_code import CODE


def _run(text: str, *where: Any) -> None:
    code = CODE.get(text)
    builtins.exec(text if code is None else marshal.loads(code), *where)  # noqa: S102, S302 -- what the build wrote


dataclasses.exec = _run
gc.disable()
