"""The app's two icons, drawn: a speech bubble with steps that go up."""

import io

from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.patches import FancyBboxPatch, Polygon, Rectangle

from adapters.teams.manifest import COLOUR

WHITE, NONE = "#ffffff", "none"
DOTS = 100
BUBBLE = (17.0, 34.0, 66.0, 44.0)
"""Left, bottom, width and height, of a hundred; Teams rounds the corners of what is around."""

TAIL = ((27.0, 35.0), (27.0, 18.0), (48.0, 35.0))
STEPS = ((30.0, 9.0), (45.0, 17.0), (60.0, 25.0))
"""Left and height of each step."""

STEP_WIDTH, STEPS_BOTTOM, LINE = 10.0, 43.0, 1.6


def colour_icon() -> bytes:
    """A PNG of 192 by 192 dots, filled to its edges."""
    return _drawn(192, background=COLOUR, bubble=WHITE, steps=COLOUR)


def outline_icon() -> bytes:
    """A PNG of 32 by 32 dots: white lines, and nothing else."""
    return _drawn(32, background=NONE, bubble=NONE, steps=WHITE)


def _drawn(size: int, *, background: str, bubble: str, steps: str) -> bytes:
    figure = Figure(figsize=(size / DOTS, size / DOTS), dpi=DOTS, facecolor=background)
    FigureCanvasAgg(figure)
    axes = figure.add_axes((0, 0, 1, 1))
    axes.set_axis_off()
    axes.set_xlim(0, 100)
    axes.set_ylim(0, 100)
    _bubble(axes, bubble)
    for left, height in STEPS:
        axes.add_patch(Rectangle((left, STEPS_BOTTOM), STEP_WIDTH, height, facecolor=steps))
    file = io.BytesIO()
    figure.savefig(file, format="png", dpi=DOTS, metadata={"Software": None})
    return file.getvalue()


def _bubble(axes: Axes, fill: str) -> None:
    left, bottom, width, height = BUBBLE
    body = FancyBboxPatch((left, bottom), width, height, facecolor=fill, edgecolor=WHITE)
    body.set_boxstyle("round", pad=0, rounding_size=10)
    body.set_linewidth(LINE)
    axes.add_patch(body)
    axes.add_patch(Polygon(TAIL, facecolor=WHITE))
