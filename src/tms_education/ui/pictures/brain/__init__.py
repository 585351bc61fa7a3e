"""The brain in space: its data, its two painters, its words and its stage."""
