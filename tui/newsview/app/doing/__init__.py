"""What the actions of the registry do, by group; ``ReadingScreen`` puts the groups together."""
