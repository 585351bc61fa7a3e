"""Hands wild bytes to everything that reads a file from outside. ``make fuzz`` does so for ten minutes."""
