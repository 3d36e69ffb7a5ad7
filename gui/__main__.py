"""``python -m gui``: the window."""

from gui.app import main

raise SystemExit(main())
