"""The command line from its first word to its exit code."""

from __future__ import annotations

import os
import sys
import warnings
from collections.abc import Sequence

from geoseg_qgis.cli import exitcodes
from geoseg_qgis.cli.arguments import parser
from geoseg_qgis.cli.console import Console
from geoseg_qgis.cli.folder import run_folder
from geoseg_qgis.cli.segment import run_segment
from geoseg_qgis.cli.signals import cancel_on_signals
from geoseg_qgis.errors import Cancelled, ChoiceError, GeosegError

_COMMANDS = {"segment": run_segment, "folder": run_folder}


def main(arguments: Sequence[str]) -> int:
    """Run a command; return its exit code. Wrong options end the program with 2, as argparse does."""
    warnings.filterwarnings("ignore", category=FutureWarning, module="osgeo")  # about its exception mode
    said = parser().parse_args(arguments)
    with cancel_on_signals() as cancelled:
        console = Console(cancelled, said.quiet, said.verbose)
        try:
            return _COMMANDS[said.command](said, console)
        except (Cancelled, KeyboardInterrupt):
            console.error("Interrupted.")
            return exitcodes.INTERRUPTED
        except GeosegError as error:
            console.error(str(error))
            return exitcodes.USAGE if isinstance(error, ChoiceError) else exitcodes.FAILED
        except BrokenPipeError:  # whoever read our standard output has left
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            return exitcodes.FAILED
        finally:
            console.end()
