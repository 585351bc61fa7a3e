"""Reads what ships with the app and what a clinic adds. No Qt."""
