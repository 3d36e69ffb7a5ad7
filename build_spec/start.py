"""Both frozen programs start here; which one it is says the name that it was started by."""

import multiprocessing
import os
import sys
from pathlib import Path, PurePath

multiprocessing.freeze_support()  # the program starts itself anew to read files; then this reads them, and ends

_folder = Path(sys.executable).parent
if (_folder / "portable.txt").is_file():  # on a stick: everything beside the program
    os.environ.setdefault("REJOINDER_HOME", str(_folder / "Rejoinder data"))

if PurePath(sys.argv[0]).stem.endswith("-cli"):
    from core.cli import main
else:
    from gui.app import main

raise SystemExit(main())
