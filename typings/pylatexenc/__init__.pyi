# pylatexenc has no types of its own: only what core.formats uses.
