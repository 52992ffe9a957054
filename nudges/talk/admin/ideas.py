"""The ideas for posts that colleagues handed in: read, used or declined, and answered."""

from nudges.engine import ideas as engine
from nudges.errors import Refusal
from nudges.message import (
    Block,
    Button,
    Buttons,
    Field,
    FieldKind,
    Form,
    Message,
    Reply,
    Text,
)
from nudges.rules.recheck import Letter
from nudges.store import ideas, members
from nudges.store.database import Database
from nudges.store.ideas import Fate, Idea
from nudges.talk.ask import Ask, Handler
from nudges.talk.desk import Desk
from nudges.talk.helping import is_admin
from nudges.talk.wording import Say
from nudges.vault import Vault
from nudges.workspace import Workspace

PAGE = 10
DECISIONS = (Fate.USED, Fate.DECLINED)


async def list_(ask: Ask) -> Reply:
    """Those that nobody has decided on, the newest first."""
    return await _listed_from(ask, 0)


async def _older(ask: Ask) -> Reply:
    start = ask.turn.value
    return await _listed_from(ask, int(start) if start.isdecimal() else 0)


async def _listed_from(ask: Ask, start: int) -> Reply:
    async with ask.database.read() as connection:
        waiting = await ideas.waiting(connection, ask.workspace.id)
    if not waiting:
        return ask.says("ideas-none")
    said = ask.say("ideas-waiting", count=len(waiting))
    blocks: list[Block] = [Text(text=said, heading=True)]
    start = start if start < len(waiting) else 0
    end = start + PAGE
    for idea in waiting[start:end]:
        name = await _name(ask.database, ask.workspace, idea)
        blocks += _shown(idea, name, ask.say, ask.vault)
    if end < len(waiting):
        older = Button(label=ask.say("ideas-older"), action="admin.ideas.page", value=str(end))
        blocks.append(Buttons(buttons=(older,)))
    return Reply(messages=(Message(text=said, blocks=tuple(blocks)),))


async def letter(found: Letter, desk: Desk) -> Message | None:
    """To those in charge while nobody has decided, to its giver afterwards.

    None: it is gone, or whoever would get it is in charge no more.
    """
    async with desk.database.read() as connection:
        idea = await ideas.one(connection, desk.workspace.id, found.subject)
    say = desk.say(found.member.person)
    if idea is None:
        return None
    if idea.fate is Fate.NEW:
        if not is_admin(found.member.person):
            return None
        return _new(idea, await _name(desk.database, desk.workspace, idea), say, desk.vault)
    return _answer(idea, say, desk.vault) if idea.member == found.member.id else None


def _new(idea: Idea, name: str, say: Say, vault: Vault) -> Message:
    heading = Text(text=say("idea-new"), heading=True)
    return Message(text=say("idea-new-alone"), blocks=(heading, *_shown(idea, name, say, vault)))


def _answer(idea: Idea, say: Say, vault: Vault) -> Message:
    said = say(f"idea-answer-{idea.fate}")
    answer = engine.answer_of(idea, vault)
    if answer is None:
        return Message(text=said)
    word = say("idea-answer-word", word=answer)
    return Message(text=f"{said} {word}", blocks=(Text(text=said), Text(text=word)))


def _shown(idea: Idea, name: str, say: Say, vault: Vault) -> tuple[Block, ...]:
    """The idea with its buttons; nothing in it tells whose it is, unless they want that."""
    text = engine.text_of(idea, vault) or say("idea-locked")
    buttons = tuple(
        Button(label=say(f"idea-{fate}"), action=f"admin.idea.{fate}", value=idea.id)
        for fate in DECISIONS
    )
    by = say("idea-by", name=name) if name else say("idea-by-nobody")
    what = say("idea-is-success" if idea.success else "idea-is-idea")
    return Text(text=text), Text(text=f"{what} {by}"), Buttons(buttons=buttons)


async def _name(database: Database, workspace: Workspace, idea: Idea) -> str:
    """Of who handed it in, if they may be named."""
    if not idea.credited:
        return ""
    async with database.read() as connection:
        giver = await members.one(connection, workspace.id, idea.member)
    return "" if giver is None else giver.person.name or giver.name


def _deciding(fate: Fate) -> Handler:
    async def handler(ask: Ask) -> Reply:
        await engine.undecided(ask.database, ask.workspace, ask.turn.value)
        return Reply(form=_form(ask, fate))

    return handler


def _decided(fate: Fate) -> Handler:
    async def handler(ask: Ask) -> Reply:
        try:
            idea = await engine.decide(
                ask.database,
                ask.admin,
                ask.turn.value,
                fate,
                word=ask.field("word"),
                vault=ask.vault,
            )
        except Refusal as refusal:
            if refusal.code == "idea-gone":
                raise
            errors = {"word": ask.explain(refusal)}
            return Reply(form=_form(ask, fate), errors=errors)
        said = ask.say(f"idea-{fate}-done")
        text = engine.text_of(idea, ask.vault) or ask.say("idea-locked")
        return Reply(messages=(Message(text=said, blocks=(Text(text=said), Text(text=text))),))

    return handler


def _form(ask: Ask, fate: Fate) -> Form:
    return Form(
        title=ask.say(f"idea-{fate}"),
        action=f"admin.idea.{fate}.told",
        submit=ask.say("idea-tell"),
        value=ask.turn.value,
        fields=(
            Field(
                name="word",
                label=ask.say("idea-word"),
                kind=FieldKind.PARAGRAPH,
                hint=ask.say("idea-word-hint"),
                initial=ask.field("word"),
                required=False,
            ),
        ),
    )


COMMANDS: dict[str, Handler] = {"admin-ideas": list_}
ACTIONS: dict[str, Handler] = {
    "admin.ideas.page": _older,
    **{f"admin.idea.{fate}": _deciding(fate) for fate in DECISIONS},
    **{f"admin.idea.{fate}.told": _decided(fate) for fate in DECISIONS},
}
