"""The worker: what runs inside the engine's own Python. Nothing here is imported by QGIS but the messages."""
