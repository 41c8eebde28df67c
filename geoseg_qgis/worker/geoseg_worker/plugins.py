"""The entry point through which vLLM finds our I/O processor."""


def geoseg_segmentation() -> str:
    """Return the class that vLLM imports, as a dotted path."""
    return "geoseg_worker.processor.GeosegIOProcessor"
