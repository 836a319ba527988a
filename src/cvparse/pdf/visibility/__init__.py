"""Which words of a page can be seen: asked of the page as it is painted, where something speaks for doubt."""
