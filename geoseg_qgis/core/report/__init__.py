"""The report of a run: a page with pictures, areas and how the mask was made, which loads nothing."""
