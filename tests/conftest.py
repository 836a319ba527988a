"""What holds for the whole run of the tests: nothing here changes what a test sees, only how long it waits."""

import gc
import os
import tempfile


def pytest_configure(config):
    """Processes that tests start compile the package once, also where the environment keeps no byte code."""
    if os.environ.pop("PYTHONDONTWRITEBYTECODE", None):
        folder = tempfile.TemporaryDirectory(prefix="cvparse-byte-code-")
        config.add_cleanup(folder.cleanup)
        os.environ["PYTHONPYCACHEPREFIX"] = folder.name


def pytest_collection_finish():
    """What was collected lives until the end: nobody needs to look through fifteen thousand tests again and again for
    what could be freed."""
    gc.collect()
    gc.freeze()
