"""How far the words go that a cue reports, and whether they are somebody's words at all."""
