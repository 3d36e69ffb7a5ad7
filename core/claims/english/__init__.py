"""Who said what in English: words and their classes, verb groups, subjects, and how far a claim reaches."""
