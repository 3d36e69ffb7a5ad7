"""The rooms behind the door: what an open archive can do, a module for each kind of wish."""
