"""Everything a person sees and touches. Sees values and ports, never a file."""
