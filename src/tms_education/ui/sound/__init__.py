"""What can be heard: the voice that reads aloud, and clicks. Loaded when somebody first asks for it."""
