"""How far a name goes, in a run of capitals or the model's entity."""
