"""Live pictures: each draws one scene at one moment, without side effects."""
