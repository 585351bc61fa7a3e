"""Understanding TMS: an offline guide to transcranial magnetic stimulation for the person about to have it."""

__version__ = "0.1.0"
