"""What opens over or under the panes and closes again: lines to type in, lists to choose from, texts."""
