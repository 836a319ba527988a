"""Signs that the file does not name, solved against the words of the document."""
