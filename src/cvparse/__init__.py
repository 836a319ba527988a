"""cvparse: an academic CV as PDF becomes structured, validated JSON."""

__version__ = "0.1.0"
