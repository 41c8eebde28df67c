"""The entry points through which vLLM finds our I/O processor and our network."""

NAME = "geoseg_segmentation"
"""What vLLM calls our I/O processor."""
PLUGINS = (NAME, "geoseg_network", "terratorch_segmentation")
"""The plugins of vLLM that take part, by the names of their entry points."""


def geoseg_segmentation() -> str:
    """Return the class that vLLM imports, as a dotted path."""
    return "geoseg_worker.processor.GeosegIOProcessor"


def geoseg_network() -> None:
    """Put our class in the place of vLLM's own for TerraTorch's models; it is imported when one is loaded."""
    from vllm import ModelRegistry

    ModelRegistry.register_model("Terratorch", "geoseg_worker.network:GeosegTerratorch")
