"""Rejoinder's window. Of core it imports the archive, the model, the errors and the progress, nothing else."""
