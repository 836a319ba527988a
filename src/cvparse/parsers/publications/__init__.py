"""The publication list: its style first, then each reference by it."""
