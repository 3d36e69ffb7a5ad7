"""Files, folders and bulk records into the archive: read in processes of their own, taken in one after the other.

:mod:`core.adding.child` and what it imports run there and know no archive; everything else runs in the program.
"""
