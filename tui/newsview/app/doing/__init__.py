"""What the actions of the registry do, by group; each class adds to ``Reading``."""
