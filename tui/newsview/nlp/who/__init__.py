"""Who and what an article is about: names, the entities they are names of, and what else points at them."""
