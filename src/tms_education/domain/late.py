"""A thing that is made when somebody first asks something of it, so that a start does not pay for it."""

from collections.abc import Callable
from typing import Any, TypeVar, cast

_T = TypeVar("_T")


class Late:
    """Stands for a thing: whatever is asked of it is asked of the thing."""

    __slots__ = ("_made", "_make")

    def __init__(self, make: Callable[[], object]) -> None:
        self._make = make

    def __getattr__(self, name: str) -> Any:
        if name == "_made":
            self._made = self._make()
            return self._made
        return getattr(self._made, name)

    def __setattr__(self, name: str, value: object) -> None:
        if name in Late.__slots__:
            object.__setattr__(self, name, value)
        else:
            setattr(self._made, name, value)


def late(make: Callable[[], _T]) -> _T:
    """Give what stands for the thing that ``make`` makes, once and when it is needed."""
    return cast("_T", Late(make))
