"""The page of the plugin under Settings → Options."""
