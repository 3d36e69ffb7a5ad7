"""Rejoinder's core: the record, the index, claims and licences. No window is needed to use it."""
