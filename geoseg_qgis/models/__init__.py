"""Model cards, the catalogue, and the check that a model folder passes before the engine sees it."""
