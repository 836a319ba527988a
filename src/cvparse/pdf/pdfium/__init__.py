"""PDFium, the default reader, called by its raw interface."""
