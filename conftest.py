"""What holds for the whole run of the tests, those of docstrings too: nothing here changes what a test sees."""

import gc
import os

os.environ["CVPARSE_CACHE"] = ""  # no test reads what another run kept, or writes to the user's own directories


def pytest_collection_finish() -> None:
    """What was collected lives until the end: nobody needs to look through fifteen thousand tests again and again for
    what could be freed."""
    gc.collect()
    gc.freeze()
