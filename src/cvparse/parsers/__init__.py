"""Sections become entries."""
