"""Small controls, each one job, that know nothing of pages."""
