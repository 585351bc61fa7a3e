"""Colours, sizes and motion as data. No Qt."""
