"""The fake server of the engine's own tests, here with worse manners."""

from __future__ import annotations

from ...engine.server.conftest import server, short_pauses

__all__ = ["server", "short_pauses"]
