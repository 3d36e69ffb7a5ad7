"""Merging two archives: three-way where they share a history, by what things are where they do not.

Things are compared by stable ids, never by row numbers (:mod:`items`): two copies of an archive give different rows the
same numbers. What is compared is in :mod:`values`, which things are one in :mod:`matching`, what both once had in
:mod:`base`, what to do in :mod:`planning`, and how it is written in :mod:`writing`.
"""
