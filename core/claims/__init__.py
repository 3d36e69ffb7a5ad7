"""What a text claims, and what it names."""
