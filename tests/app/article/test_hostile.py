"""Nothing in an article can hurt the screen: the pane is driven with texts made to break it."""

import asyncio
import re

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from rich.cells import cell_len

from newsview.app.article import Layer, Look, Marks, found
from newsview.app.article.find import find_all
from newsview.model import Article, Span

from .pane import Pane
from .texts import HOSTILE, hostile_texts

KEYS = [
    "j",
    "k",
    "space",
    "G",
    "g",
    "w",
    "ctrl+left",
    "right",
    "left",
    "right_curly_bracket",
    "v",
    "enter",
    "escape",
]
STEERING = re.compile("[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\u2028\u2029\ud800-\udfff]")


def check_picture(app):
    view = app.view
    for y in range(view.size.height):
        strip = view.render_line(y)
        assert cell_len(strip.text) == strip.cell_length == view.size.width
        assert not STEERING.search(strip.text)


async def drive(text, size, keys, spans):
    app = Pane("")
    async with app.run_pane(*size) as pilot:
        view = app.view
        view.set_article(Article(text))
        looks = zip(Look, spans, strict=False)
        view.show(Marks(lit=Layer.of(looks), found=found(find_all(text, text[1:3]))))
        view.hints(dict.fromkeys(view.visible_spans(), "ab"))
        for key in keys:
            await pilot.press(key)
        check_picture(app)
        for offset in range(0, len(text), 7):
            view.reveal(Span(offset, offset + 1))
            row = view.laid_out.row_of(offset)
            assert view.scroll_offset.y <= row < view.scroll_offset.y + view.view_height
        await pilot.click(view, offset=(size[0] // 2, size[1] // 2))
        assert all(0 <= place < len(text) for place in app.pointed)
        view.select(Span(0, len(text)))
        await pilot.pause()
        check_picture(app)
        assert view.get_selection(view.text_selection) == (text, "\n")
        # Textual takes the line ends off the end of what is copied.
        assert app.screen.get_selected_text() == text.rstrip("\n")
        view.hints(None)
        view.select(None)
        await pilot.resize_terminal(size[1] * 3, size[0] // 2)
        await pilot.pause()
        check_picture(app)


def spans_in(length):
    place = st.integers(0, length)
    return st.lists(st.tuples(place, place).map(lambda pair: Span(min(pair), max(pair))), max_size=len(Look))


# Each example starts an app, so a failing one is not shrunk.
@settings(
    max_examples=12,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
    phases=[Phase.explicit, Phase.reuse, Phase.generate],
)
@given(
    hostile_texts(),
    st.tuples(st.integers(6, 60), st.integers(3, 12)),
    st.lists(st.sampled_from(KEYS), max_size=4),
    st.data(),
)
def test_the_pane_shows_and_copies_any_text(text, size, keys, data):
    asyncio.run(drive(text, size, keys, data.draw(spans_in(len(text)))))


def test_the_pane_shows_and_copies_the_worst_known_texts():
    text = "\n\n".join(HOSTILE)
    asyncio.run(drive(text, (40, 12), ["G", "v", "g", "enter"], [Span(3, len(text) // 2)]))
