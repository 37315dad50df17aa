"""What the screen knows: one immutable ``State``, and what is worked out from it. Nothing here draws."""
