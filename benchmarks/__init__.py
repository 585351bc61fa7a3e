"""Measures: `make bench` runs every module here whose name starts with bench_."""
