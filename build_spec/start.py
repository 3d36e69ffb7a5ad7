"""Both frozen programs start here; which one it is says the name that it was started by."""

import multiprocessing
import sys
from pathlib import PurePath

multiprocessing.freeze_support()  # the program starts itself anew to read files; then this reads them, and ends

if PurePath(sys.argv[0]).stem.endswith("-cli"):
    from core.cli import main
else:
    from gui.app import main

raise SystemExit(main())
