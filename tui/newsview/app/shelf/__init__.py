"""Several articles: which there are, which one is open, and what is asked of them."""
