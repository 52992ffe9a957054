"""Has history read, tells how far that is, and has it looked up anew who is there."""

import re

from nudges.engine import backfill as engine
from nudges.engine.sync import ask_for_sync
from nudges.errors import Refusal
from nudges.message import Block, Button, Buttons, Message, Reply, Table, Text
from nudges.programme import Channel
from nudges.rules.backfill import MOST_DAYS, Backfill
from nudges.store import backfills, channels, gaps, syncs
from nudges.talk.ask import Ask, Handler

MOST_ROWS = 50
FAILURES = {
    "not_in_channel": "backfill-failed-outside",
    "channel_not_found": "backfill-failed-outside",
    "is_archived": "backfill-failed-archived",
    "missing_scope": "backfill-failed-scope",
    "access_denied": "backfill-failed-scope",
}
_DAYS = re.compile(r"(-?\d{1,6})(?:\s+\w+)?")


async def backfill(ask: Ask) -> Reply:
    """How far it is for each channel; with a number of days behind it, starts it."""
    typed = ask.rest.strip()
    if not typed:
        return await _progress(ask)
    days = _DAYS.fullmatch(typed)
    if days is None:
        raise Refusal("backfill-days", most=MOST_DAYS)
    missing = await engine.ask(ask.database, ask.admin, days=int(days[1]), by=ask.member.id)
    text_id = "backfill-begun" if missing else "backfill-nothing"
    return _with_button(ask, ask.say(text_id, days=int(days[1]), count=missing))


async def sync(ask: Ask) -> Reply:
    """Has everybody and all channels looked up in the next minutes."""
    await ask_for_sync(ask.database, ask.admin)
    return ask.says("sync-asked")


async def _progress(ask: Ask) -> Reply:
    async with ask.database.read() as connection:
        rows = await backfills.every(connection, ask.workspace.id)
        every = await channels.every(connection, ask.workspace.id)
        missed = await gaps.of(connection, ask.workspace.id)
        synced = await syncs.of(connection, ask.workspace.id)
    told = [(every[id_], row) for id_, row in rows.items() if id_ in every]
    lines = [_summary(ask, [row for _, row in told])]
    if missed:
        days = sum((gap.ends - gap.starts).days + 1 for gap in missed)
        lines.append(ask.say("backfill-gaps", days=days))
    lines += _where(ask, every)
    lines.append(_synced(ask, synced))
    blocks: tuple[Block, ...] = tuple(Text(text=line) for line in lines)
    if told:
        blocks = (*blocks, _table(ask, told))
    again = Buttons(buttons=(_again(ask),))
    return Reply(messages=(Message(text=" ".join(lines), blocks=(*blocks, again)),))


def _summary(ask: Ask, rows: list[Backfill]) -> str:
    if not rows:
        return ask.say("backfill-none", most=MOST_DAYS)
    done = sum(row.done_at is not None for row in rows)
    acts = sum(row.acts for row in rows)
    return ask.say("backfill-summary", done=done, all=len(rows), acts=acts)


def _table(ask: Ask, told: list[tuple[Channel, Backfill]]) -> Table:
    rows = tuple((f"#{channel.name}", _state(ask, channel, row)) for channel, row in told)
    return Table(
        caption=ask.say("backfill-caption", shown=min(len(rows), MOST_ROWS), all=len(rows)),
        columns=(ask.say("channels-name"), ask.say("backfill-how-far")),
        rows=rows[:MOST_ROWS],
    )


def _state(ask: Ask, channel: Channel, row: Backfill) -> str:
    if row.failure is not None:
        text_id = FAILURES.get(row.failure, "backfill-failed-other")
        return ask.say(text_id, channel=channel.name, why=row.failure)
    if row.done_at is not None:
        return ask.say("backfill-done", days=row.days, acts=row.acts)
    if not channel.watched:
        return ask.say("backfill-waits", channel=channel.name)
    return ask.say("backfill-going-on", done=row.days_done, all=row.days, acts=row.acts)


def _where(ask: Ask, every: dict[str, Channel]) -> list[str]:
    """Where the bot is not and should be, and the other way round."""
    open_ = [channel for channel in every.values() if not channel.archived]
    outside = [c.name for c in open_ if c.included and not c.attended]
    inside = [c.name for c in open_ if c.attended and not c.included]
    found = {"backfill-outside": outside, "backfill-inside": inside}
    return [
        ask.say(text_id, channels=", ".join(f"#{name}" for name in names[:10]), count=len(names))
        for text_id, names in found.items()
        if names
    ]


def _synced(ask: Ask, synced: syncs.Sync) -> str:
    if synced.done_at is None:
        return ask.say("sync-never")
    done = ask.say("sync-done", at=synced.done_at.astimezone(ask.zone))
    if synced.failure is None:
        return done
    return f"{done} {ask.say('sync-failed', why=synced.failure)}"


def _with_button(ask: Ask, text: str) -> Reply:
    blocks: tuple[Block, ...] = (Text(text=text), Buttons(buttons=(_again(ask),)))
    return Reply(messages=(Message(text=text, blocks=blocks),))


def _again(ask: Ask) -> Button:
    return Button(label=ask.say("admin-button-backfill"), action="admin.do.backfill")


COMMANDS: dict[str, Handler] = {"admin-backfill": backfill, "admin-sync": sync}
