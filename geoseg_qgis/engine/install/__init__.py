"""Making the environment in which the engine runs, and seeing that it works."""
