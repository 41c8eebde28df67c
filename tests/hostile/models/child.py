"""Checks a model folder in a process of its own, with little memory and time, and says what came of it.

python -m tests.hostile.models.child FOLDER
"""

from __future__ import annotations

import json
import resource
import sys

from geoseg_qgis.errors import ModelError
from geoseg_qgis.models.catalogue import resolve_model

MEMORY = 512 * 1024 * 1024  # bytes of addresses, of which Python takes a fifth
SECONDS = 30  # of computing; what is too much takes minutes or never ends


def main(folder: str) -> None:
    """Print the refusal (null where there is none), the modules that came, and whether all was as expected."""
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
    sys.path.append(folder)
    before = set(sys.modules)
    said = None
    try:
        resolve_model(folder)
    except ModelError as error:
        said = str(error)
    print(json.dumps({"said": said, "modules": sorted(set(sys.modules) - before)}))


if __name__ == "__main__":
    main(sys.argv[1])
