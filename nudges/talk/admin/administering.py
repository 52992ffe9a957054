"""The one table of what admins and owners can say and tap; everybody else is told politely."""

from collections.abc import Mapping
from dataclasses import replace

from nudges.message import Message, Reply, Table, Text
from nudges.talk.admin import (
    backfill,
    channels,
    checks,
    council,
    dry_run,
    hush,
    ideas,
    inbox,
    introducing,
    limits,
    net,
    overview,
    people,
    policy,
    polls,
    questions,
    schedules,
    term,
    trying,
    welcoming,
    words,
)
from nudges.talk.ask import Ask, Handler
from nudges.talk.helping import is_admin
from nudges.talk.words import hear, listed


async def help_(ask: Ask) -> Reply:
    return _page(ask, ask.say("admin-help-start"))


COMMANDS: Mapping[str, Handler] = {
    **overview.COMMANDS,
    **hush.COMMANDS,
    **people.COMMANDS,
    **policy.COMMANDS,
    **checks.COMMANDS,
    **introducing.COMMANDS,
    **council.COMMANDS,
    **dry_run.COMMANDS,
    **trying.COMMANDS,
    **schedules.COMMANDS,
    **channels.COMMANDS,
    **limits.COMMANDS,
    **inbox.COMMANDS,
    **polls.COMMANDS,
    **ideas.COMMANDS,
    **questions.COMMANDS,
    **net.COMMANDS,
    **backfill.COMMANDS,
    **welcoming.COMMANDS,
    **term.COMMANDS,
    **words.COMMANDS,
    "admin-help": help_,
}


async def administer(ask: Ask) -> Reply:
    """``/nudge-admin`` with words behind it; without, the overview."""
    if not ask.rest.strip():
        return await overview.overview(ask)
    heard = hear(ask.rest, COMMANDS, ask.say)
    if heard is None:
        return _page(ask, ask.say("admin-unknown"))
    return await COMMANDS[heard.name](replace(ask, rest=heard.rest))


def _page(ask: Ask, first: str) -> Reply:
    rows = tuple(
        (f"/nudge-admin {listed(ask.say, f'words-{name}')[0]}", ask.say(f"help-{name}"))
        for name in COMMANDS
    )
    columns = (ask.say("help-command"), ask.say("help-what"))
    table = Table(caption=ask.say("admin-help-caption"), columns=columns, rows=rows)
    text = f"{first} {ask.say('admin-help-alone')}"
    return Reply(messages=(Message(text=text, blocks=(Text(text=first), table)),))


def _for_admins(handler: Handler) -> Handler:
    async def guarded(ask: Ask) -> Reply:
        if not is_admin(ask.person):
            return ask.says("admin-not-you")
        return await handler(ask)

    return guarded


command = _for_admins(administer)
ACTIONS: Mapping[str, Handler] = {
    action: _for_admins(handler)
    for action, handler in {
        **{f"admin.do.{name.removeprefix('admin-')}": h for name, h in COMMANDS.items()},
        **people.ACTIONS,
        **policy.ACTIONS,
        **checks.ACTIONS,
        **introducing.ACTIONS,
        **hush.ACTIONS,
        **council.ACTIONS,
        **trying.ACTIONS,
        **schedules.ACTIONS,
        **channels.ACTIONS,
        **limits.ACTIONS,
        **polls.ACTIONS,
        **ideas.ACTIONS,
        **questions.ACTIONS,
        **net.ACTIONS,
        **inbox.ACTIONS,
        **term.ACTIONS,
        **words.ACTIONS,
    }.items()
}
