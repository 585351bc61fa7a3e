"""The composition root: the only place that knows everybody."""

from tms_education.app.options import Options
from tms_education.app.routes import all_routes
from tms_education.app.run import run

__all__ = ["Options", "all_routes", "run"]
