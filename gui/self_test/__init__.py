"""``--self-test``: the program proves, where it is installed, that it does what it is for.

It works in a folder of its own that goes at the end; nothing of the user's is touched.
"""

from gui.self_test.judging import judge
from gui.self_test.performing import perform

__all__ = ["judge", "perform"]
