"""What the command line asked for."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Options:
    """Choices of one start; whatever is empty comes from the device's settings."""

    data_dir: Path | None = None
    language: str | None = None
    theme: str | None = None
    text_size: int | None = None
    route: str = "home"
    screenshot: Path | None = None
    size: tuple[int, int] | None = None
    self_check: bool = False
    kiosk: bool = False
    pack_folder: Path | None = None
