"""One run: windows and chunks, their way through the engine, temporary files."""
