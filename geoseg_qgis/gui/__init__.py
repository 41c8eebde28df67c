"""What only a window needs; loaded by the Processing dialogs, never by a run without one."""
