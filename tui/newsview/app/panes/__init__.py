"""The panes beside the article. Each shows a ``State`` and posts messages upward."""
