"""Who owns the programme, and who holds which role."""

from collections.abc import Iterable

from nudges.engine import roles as engine
from nudges.errors import Refusal
from nudges.message import (
    Block,
    Button,
    Buttons,
    Field,
    FieldKind,
    Form,
    Message,
    Option,
    Reply,
    Table,
    Text,
)
from nudges.people import Member, Role
from nudges.store import persons
from nudges.talk.admin import checklist, finding
from nudges.talk.ask import Ask, Handler
from nudges.talk.words import listed

MOST_ROWS = 50


async def owner(ask: Ask) -> Reply:
    """Behind it a name, or “me”; a form asks for one where there is none."""
    if not ask.rest:
        return Reply(form=_who(ask, "admin.owner", "owner-title"))
    return await _own(ask, ask.rest)


async def _owner_filled_in(ask: Ask) -> Reply:
    try:
        return await _own(ask, ask.field("who"))
    except Refusal as refusal:
        errors = {"who": ask.say(refusal.code, **refusal.details)}
        return Reply(form=_who(ask, "admin.owner", "owner-title"), errors=errors)


async def _owner_tapped(ask: Ask) -> Reply:
    member, _, _ = ask.turn.value.partition("|")
    return await _owned(ask, await finding.with_id(ask, member))


async def _own(ask: Ask, typed: str) -> Reply:
    found = await finding.find(ask, typed)
    if len(found) > 1:
        return finding.which(ask, found, "admin.owner.chosen")
    return await _owned(ask, found[0])


async def _owned(ask: Ask, member: Member) -> Reply:
    await engine.make_owner(ask.database, ask.admin, member)
    return await checklist.done(ask, ask.say("owner-done", name=finding.name_of(member)))


async def roles(ask: Ask) -> Reply:
    """Lists who holds any; with a name a form; with a name and roles behind it, sets those."""
    if not ask.rest:
        return await _listing(ask)
    name, held = _understood(ask)
    found = await finding.find(ask, name)
    if len(found) > 1:
        more = "?" if held is None else _joined(held)
        return finding.which(ask, found, "admin.roles.chosen", more)
    return await _for_one(ask, found[0], held)


async def _for_one(ask: Ask, member: Member, held: frozenset[Role] | None) -> Reply:
    if held is None:
        return Reply(form=_form(ask, member.person.roles, member))
    return await _set(ask, member, held)


async def _tapped(ask: Ask) -> Reply:
    id_, _, more = ask.turn.value.partition("|")
    member = await finding.with_id(ask, id_)
    return await _for_one(ask, member, None if more == "?" else _read(more.split(",")))


async def _open(ask: Ask) -> Reply:
    return Reply(form=_form(ask, frozenset(), None))


async def _filled_in(ask: Ask) -> Reply:
    """With an id in its value the form was about that member, else about the one filled in."""
    held = _read(ask.field("roles").split(","))
    try:
        if ask.turn.value:
            return await _set(ask, await finding.with_id(ask, ask.turn.value), held)
        found = await finding.find(ask, ask.field("who"))
        if len(found) > 1:
            return finding.which(ask, found, "admin.roles.chosen", _joined(held))
        return await _set(ask, found[0], held)
    except Refusal as refusal:
        where = "roles" if ask.turn.value else "who"
        form = _form(ask, held, await _member(ask))
        return Reply(form=form, errors={where: ask.say(refusal.code, **refusal.details)})


async def _member(ask: Ask) -> Member | None:
    return await finding.with_id(ask, ask.turn.value) if ask.turn.value else None


async def _set(ask: Ask, member: Member, held: frozenset[Role]) -> Reply:
    await engine.set_roles(ask.database, ask.admin, member, held)
    name = finding.name_of(member)
    if not held:
        return ask.says("roles-none-now", name=name)
    return ask.says("roles-done", name=name, roles=_told(ask, held))


def _understood(ask: Ask) -> tuple[str, frozenset[Role] | None]:
    """The name, and the roles behind it; None where none are."""
    words = ask.rest.replace(",", " ").split()
    known = [*(role.value for role in Role), *listed(ask.say, "words-no-role")]
    cut = len(words)
    while cut > 1 and words[cut - 1].casefold() in known:
        cut -= 1
    held = words[cut:]
    return " ".join(words[:cut]), _read(held) if held else None


def _read(words: Iterable[str]) -> frozenset[Role]:
    known = {role.value: role for role in Role}
    return frozenset(known[w] for word in words if (w := word.strip().casefold()) in known)


async def _listing(ask: Ask) -> Reply:
    async with ask.database.read() as connection:
        held = await persons.every_role(connection, ask.workspace.organisation)
    rows = tuple((name, _told(ask, theirs)) for name, theirs in held[:MOST_ROWS])
    change = Button(label=ask.say("roles-button"), action="admin.roles.open")
    text = ask.say("roles-alone", count=len(held))
    table = Table(
        caption=ask.say("roles-caption", shown=len(rows), all=len(held)),
        columns=(ask.say("roles-name"), ask.say("roles-held")),
        rows=rows,
    )
    blocks: tuple[Block, ...] = (Text(text=text), table, Buttons(buttons=(change,)))
    return Reply(messages=(Message(text=text, blocks=blocks),))


def _told(ask: Ask, held: Iterable[Role]) -> str:
    return ", ".join(ask.say(f"role-{role}") for role in sorted(held))


def _joined(held: Iterable[Role]) -> str:
    return ",".join(sorted(held))


def _form(ask: Ask, held: frozenset[Role], member: Member | None) -> Form:
    options = tuple(Option(label=ask.say(f"role-{role}"), value=role.value) for role in Role)
    field = Field(
        name="roles",
        label=ask.say("roles-held"),
        kind=FieldKind.CHOICES,
        hint=ask.say("roles-hint"),
        options=options,
        initial=_joined(held),
        required=False,
    )
    if member is None:
        title = ask.say("roles-title")
    else:
        title = ask.say("roles-title-of", name=finding.name_of(member))
    return Form(
        title=title,
        action="admin.roles",
        submit=ask.say("form-save"),
        value="" if member is None else member.id,
        fields=(field,) if member else (_who_field(ask), field),
    )


def _who(ask: Ask, action: str, title: str) -> Form:
    return Form(
        title=ask.say(title), action=action, submit=ask.say("form-save"), fields=(_who_field(ask),)
    )


def _who_field(ask: Ask) -> Field:
    return Field(name="who", label=ask.say("who-label"), hint=ask.say("who-hint"))


COMMANDS: dict[str, Handler] = {"admin-owner": owner, "admin-roles": roles}
ACTIONS: dict[str, Handler] = {
    "admin.owner": _owner_filled_in,
    "admin.owner.chosen": _owner_tapped,
    "admin.roles.open": _open,
    "admin.roles": _filled_in,
    "admin.roles.chosen": _tapped,
}
