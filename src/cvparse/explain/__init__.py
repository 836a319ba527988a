"""How a document was read, for a person who looks for what went wrong."""
