"""A small app that holds the article pane alone."""

from textual import on
from textual.app import App
from textual.containers import Horizontal

from newsview.app import themes
from newsview.app.article import ArticleView, Whereabouts
from newsview.model import Article


class Pane(App):
    """Shows an article; keeps the places that were pointed at."""

    def __init__(self, text, **fields):
        super().__init__()
        self.view = ArticleView(text if isinstance(text, Article) else Article(text, **fields))
        self.ticks = Whereabouts(self.view)
        self.pointed = []
        self.hovered = []

    def get_theme_variable_defaults(self):
        return themes.variables_for(self.current_theme)

    def compose(self):
        with Horizontal():
            yield self.view
            yield self.ticks

    def on_mount(self):
        self.view.focus()

    @on(ArticleView.Pointed)
    def keep_place(self, message):
        self.pointed.append(message.offset)

    @on(ArticleView.Hovered)
    def keep_hover(self, message):
        self.hovered.append(message.offset)

    def run_pane(self, width=60, height=12):
        return self.run_test(size=(width, height), notifications=True, tooltips=True)

    def picture(self):
        """The rows as they stand on the screen, without the strip and the scrollbar."""
        width = self.view.scrollable_content_region.width
        return [
            "".join(segment.text for segment in self.view.render_line(y).crop(0, width)).rstrip()
            for y in range(self.view.view_height)
        ]

    def cell(self, offset):
        """Where on the screen the character at ``offset`` is drawn."""
        view = self.view
        number = view.laid_out.row_of(offset)
        x = view.margin + 2 + view.laid_out.row(number).cell_of(offset)
        return x, number - view.scroll_offset.y


def prose(paragraphs=40):
    """Paragraphs of some length, each with its number."""
    line = "Paragraph {} tells of the bridge that was opened in the spring, and of all who crossed it."
    return "\n\n".join(line.format(number) for number in range(paragraphs))
