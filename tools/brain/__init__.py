"""Builds the shapes of the brain in space from one PyPI package. Not part of the program."""
