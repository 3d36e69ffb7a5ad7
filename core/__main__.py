"""``python -m core``: the command line."""

import multiprocessing

multiprocessing.freeze_support()  # a frozen program starts itself anew to read files; then this reads them, and ends

from core.cli import main  # noqa: E402 - a process that only reads files needs none of it

raise SystemExit(main())
