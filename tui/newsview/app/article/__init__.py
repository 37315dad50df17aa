"""The article pane: text of any length, what is lit in it, and finding words in it."""

from newsview.app.article.highlight import Layer, Look, Marks, found, lit, marks_for, resting
from newsview.app.article.view import ArticleView
from newsview.app.article.whereabouts import Whereabouts

__all__ = ["ArticleView", "Layer", "Look", "Marks", "Whereabouts", "found", "lit", "marks_for", "resting"]
