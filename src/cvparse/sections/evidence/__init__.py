"""What speaks for a line as a heading and what speaks against it: one file for each kind of evidence.

Evidence is a short name, such as `words: known as a whole`. A file gives names; it never decides and never weighs.
What each name weighs is data (`sections/weights.toml`), fitted on documents with known headings.
"""
