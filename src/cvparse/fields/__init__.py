"""Recognisers of single fields, one a file: (StyledText or str, Lexicon) -> matches."""
