"""Several articles: which there are, which one is open, and how one gets from one to another."""
