"""What runs in the engine's Python, asked for one pass at a time."""
