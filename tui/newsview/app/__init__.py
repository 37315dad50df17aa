"""The screen: everything that imports Textual. ``run`` opens an article, ``NewsviewApp`` is the app."""

from newsview.app.main import NewsviewApp, run

__all__ = ["NewsviewApp", "run"]
