"""`python -m cvparse` is `cvparse`."""

import sys

from cvparse.cli.app import main

sys.exit(main())
