"""Pairs that may be one person or one work: what speaks for it, and what a person decided."""
