"""Runs before the program in the frozen folder, where Python's network modules are left out.

`email.utils` and `xml.sax.saxutils`, which other modules need for quite different things, name two of them at import.
They get empty modules of these names: there is nothing in them that could open a connection.
"""

import sys
import types

for _name in ("socket", "urllib.request"):
    sys.modules[_name] = types.ModuleType(_name, "Left out: this program is offline.")
