"""How a long run stands, on standard error: a bar with rate and remaining time, and under it the states so far."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager

from rich.console import Console, RenderableType
from rich.progress import BarColumn, MofNCompleteColumn, Progress, ProgressColumn, Task, TextColumn, TimeRemainingColumn
from rich.text import Text

from cvparse.bulk.run import Tally


class _RateColumn(ProgressColumn):
    """Files a second, over the last half minute."""

    def render(self, task: Task) -> Text:
        speed = task.finished_speed or task.speed
        return Text(f"{speed:.1f} files/s" if speed else "", style="progress.data.speed")


class _Bar(Progress):
    """The bar with a line of text under it."""

    below = ""

    def get_renderables(self) -> Iterable[RenderableType]:
        yield self.make_tasks_table(self.tasks)
        yield Text(self.below, no_wrap=True, overflow="ellipsis")


@contextmanager
def bar(total: int, console: Console) -> Iterator[Callable[[Tally], None]]:
    """A bar for so many files, which goes when the run is over; what it gives is called with each change."""
    columns = (BarColumn(None), MofNCompleteColumn(), _RateColumn(), TimeRemainingColumn(), TextColumn("left"))
    with _Bar(*columns, console=console, transient=True, expand=True) as progress:
        row = progress.add_task("", total=total)

        def show(tally: Tally) -> None:
            progress.below = described(tally)
            progress.update(row, completed=tally.parsed + tally.known)

        yield show


def described(tally: Tally) -> str:
    """The states of a run, the most common first, and how many files were known."""
    parts = [f"{count} {state}" for state, count in tally.states.most_common()]
    return ", ".join([*parts, *([f"{tally.known} known already"] if tally.known else [])])
