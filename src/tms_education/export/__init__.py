"""Turns values into standard formats such as FHIR. No Qt, no files."""
