"""What the command line answers the shell."""

DONE = 0
"""All is done."""
FAILED = 1
"""Some of it failed, or all."""
USAGE = 2
"""The command was wrong; nothing was run."""
INTERRUPTED = 130
"""SIGINT or SIGTERM; nothing half-done is left."""
