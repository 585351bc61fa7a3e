"""The walk-through: a clinician shows, a patient picks, and both draw."""

from tms_education.ui.pages.walk.page import WalkPage

__all__ = ["WalkPage"]
