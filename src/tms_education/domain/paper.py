"""A page for the printer: a title, some blocks of lines, and the lines that must stand under them."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Block:
    """A heading with its lines; ``boxed`` stands out, as help does."""

    heading: str
    lines: tuple[str, ...]
    boxed: bool = False


@dataclass(frozen=True, slots=True)
class Paper:
    """What one page says. It names nobody."""

    title: str
    under: str
    blocks: tuple[Block, ...]
    foot: tuple[str, ...] = ()

    def words(self) -> str:
        """Give everything it says, line by line."""
        lines = [self.title, self.under]
        for block in self.blocks:
            lines += [block.heading, *block.lines]
        return "\n".join(line for line in (*lines, *self.foot) if line)
