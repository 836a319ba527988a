"""Posts and degrees."""
