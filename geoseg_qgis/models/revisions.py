"""Pinned commits of hub models; not in the cards, where a scanner for secrets would take them for one."""

REVISIONS = {
    "ibm-nasa-geospatial/Prithvi-EO-2.0-300M-BurnScars": (
        "a3f2c410e45b8ac7417976614528a872f024d831"  # pragma: allowlist secret
    ),
}
