"""Names told by where they stand or what they are made of: bodies of a place, credits, offices, routes."""
