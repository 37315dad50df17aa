"""The article pane's own theme variables, with values that any dark or light theme can fall back on."""

DARK = {
    "entity-person": "#7dc4e4",
    "entity-organisation": "#e5b567",
    "entity-place": "#9cc978",
    "entity-other": "#b9b4c7",
    "quote": "#d7a6d9",
    "quote-cue": "#f0937f",
    "search-hit": "#f2d14b",
}
"""For light words on a dark ground."""

LIGHT = {
    "entity-person": "#0b5f8a",
    "entity-organisation": "#8a5300",
    "entity-place": "#2f6b1e",
    "entity-other": "#5b5570",
    "quote": "#7a2f83",
    "quote-cue": "#a8341c",
    "search-hit": "#8a6a00",
}
"""For dark words on a light ground."""
