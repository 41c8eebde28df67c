"""Names of bands without what people spell differently."""

from __future__ import annotations

import re


def plain(name: str) -> str:
    """Return a name without case, spaces, dashes and zero padding: ``B02`` and ``b-2`` are ``b2``.

    What Landsat and MODIS put before their surface reflectance goes too: ``SR_B4``, ``sur_refl_b04``.
    """
    bare = re.sub(r"[\s_.\-]+", "", name.casefold())
    bare = re.sub(r"^(sr|surrefl)(?=b\d)", "", bare)
    return re.sub(r"(?<=[a-z])0+(?=\d)", "", bare)
