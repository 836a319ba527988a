"""The only importer of the PDF libraries: a file becomes a Document."""
