"""What claims are shown with, in several panels: set text, chains, quotations, rows of answers."""
