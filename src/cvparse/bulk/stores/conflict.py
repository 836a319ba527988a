"""What is said where somebody else was quicker."""


class ConflictError(Exception):
    """It is not as the person saw it any more; nothing was written."""
