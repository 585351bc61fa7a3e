"""A table of an article as rows below each other, which any width and any text size has room for."""

import re

ROW = re.compile(r"<tr>(.*?)</tr>", re.DOTALL)
CELL = re.compile(r"<t[hd][^>]*>(.*?)</t[hd]>", re.DOTALL)


def in_rows(table: str) -> str:
    """Give a table as a heading for each row, and below it each cell after the name of its column."""
    names, *rows = (CELL.findall(row) for row in ROW.findall(table))
    return "\n".join(_row(names[1:], *cells) for cells in rows if cells)


def _row(names: list[str], head: str, *cells: str) -> str:
    items = "".join(f"<li><b>{name}:</b> {cell}</li>" for name, cell in zip(names, cells, strict=False) if cell.strip())
    return f"<h3>{head}</h3>" + (f"<ul>{items}</ul>" if items else "")
