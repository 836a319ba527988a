"""Geometry only: words become lines in reading order. Knows no language."""
