"""The plugin's texts in other languages, and what makes Qt use them."""
