"""`python -m cvparse` is `cvparse`."""

import sys

from cvparse.cli.app import run

sys.exit(run())
