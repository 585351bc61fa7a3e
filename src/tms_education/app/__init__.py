"""The composition root: the only place that knows everybody. Its modules are loaded one by one, as they are needed."""
