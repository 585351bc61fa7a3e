"""Palette, type, icons and pictures: the only readers of the design tokens besides the live pictures."""
