"""Which band of which input is which of the model's, and why."""
