"""An item becomes labelled spans: what is crossed out, where it is cut, which cue words and dates stand in it."""
