"""Readings become the CV: every value with its place, every word with its account, and the checks of the whole."""
