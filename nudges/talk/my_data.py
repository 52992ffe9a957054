"""Everything held about the person who asks, in plain words and for their eyes only."""

from collections.abc import Iterable
from datetime import datetime

from nudges.confided import Confided
from nudges.engine import questions
from nudges.message import Message, Reply, Table, Text
from nudges.people import Person
from nudges.store import confided, own_data
from nudges.store.own_data import OwnData
from nudges.talk.ask import Ask, Handler
from nudges.talk.deciding import often
from nudges.talk.ideas import own as own_ideas
from nudges.talk.minutes import day_in_words
from nudges.talk.minutes import in_words as minutes_in_words
from nudges.talk.reasons import label
from nudges.talk.staying import in_words as rung_in_words

Row = tuple[str, str]

LAST = {
    "reacts": "last_react_at",
    "votes": "last_vote_at",
    "replies": "last_reply_at",
    "posts": "last_post_at",
    "hosts": "last_host_at",
}
"""Each kind of act, and where the member keeps its last time."""


async def my_data(ask: Ask) -> Reply:
    async with ask.database.read() as connection:
        held = await own_data.of(connection, ask.workspace, ask.member)
        told = await confided.one(connection, ask.workspace.organisation, ask.person.id)
        asked = await questions.mine(connection, ask.workspace, ask.member.id, ask.vault)
    about = _table(ask, "you", (*_who(ask, held), *_consent(ask), *_told(ask, told)))
    rows = [*_seen(ask, held), ("questions", str(len(asked)))]
    seen = _table(ask, "seen", rows)
    closing = ask.say("data-no-text")
    alone = ask.say(
        "data-alone", days=held.active_days, nudges=held.received, workspace=ask.workspace.name
    )
    heading, ideas = Text(text=ask.say("data-heading"), heading=True), await own_ideas(ask)
    blocks = (heading, about, seen, *ideas, Text(text=closing))
    return Reply(messages=(Message(text=f"{alone} {closing}", blocks=blocks),))


def _table(ask: Ask, name: str, rows: Iterable[Row]) -> Table:
    return Table(
        caption=ask.say(f"data-caption-{name}"),
        columns=(ask.say("data-what"), ask.say("data-held")),
        rows=tuple((ask.say(f"data-{text_id}"), value) for text_id, value in rows),
    )


def _who(ask: Ask, held: OwnData) -> list[Row]:
    member, person = ask.member, ask.person
    return [
        ("name", person.name or member.name or member.id),
        ("email", held.email or _nothing(ask)),
        ("accounts", str(held.accounts)),
        ("roles", _listed(ask, (ask.say(f"role-{role}") for role in sorted(person.roles)))),
        ("team", member.team or _nothing(ask)),
        ("manager", held.manager or member.manager or _nothing(ask)),
        ("employment", ask.say(f"employment-{person.employment}")),
        ("counted", ask.say("data-yes" if member.counted else "data-no")),
        ("zone", person.zone),
        ("locale", person.locale),
        ("working-days", _working_days(ask)),
        ("leave", _listed(ask, (f"{leave.starts} – {leave.ends}" for leave in person.leaves))),
    ]


def _consent(ask: Ask) -> list[Row]:
    person = ask.person
    return [
        ("introduced", _day(ask, person.introduced_at)),
        ("stopped", _day(ask, person.stopped_at)),
        ("paused", _day(ask, person.paused_until)),
        ("attention", _attention(ask, person)),
        ("comparison", _comparison(ask, person)),
    ]


def _told(ask: Ask, told: Confided) -> list[Row]:
    """What was told in confidence."""
    barrier = told.barrier
    return [
        ("easier", _nothing(ask) if barrier is None else label(barrier, ask.say)),
        ("minutes", minutes_in_words(told.minutes, ask.say)),
        ("weekday", day_in_words(told.weekday, ask.say)),
        ("reach", ask.say(f"fewer-reach-{told.reach}")),
        ("highest", rung_in_words(told.highest, ask.say)),
    ]


def _seen(ask: Ask, held: OwnData) -> list[Row]:
    since = _nothing(ask) if held.since is None else ask.say("data-day", day=held.since)
    return [
        ("channels", str(held.channels)),
        ("active-days", str(held.active_days)),
        ("since", since),
        *((kind, _acts(ask, held.acts[kind], last)) for kind, last in LAST.items()),
        ("threads", str(held.threads)),
        ("decisions", str(held.decisions)),
        ("received", str(held.received)),
        ("answered", str(held.answered)),
        ("ideas", str(held.ideas)),
        ("polls", str(held.polls)),
        ("policy", str(held.policy) if held.policy else _nothing(ask)),
        ("buddy", ask.say("data-yes" if held.buddy else "data-no")),
        ("practice", ask.say("data-yes" if held.practised else "data-no")),
        ("champion", ask.say(f"data-champion-{held.champion}") if held.champion else _nothing(ask)),
        ("brief", ask.say("data-yes" if held.brief else "data-no")),
        ("duties", str(held.duties)),
        ("asks", str(held.asks)),
        ("audited", str(held.audited)),
    ]


def _acts(ask: Ask, count: int, last: str) -> str:
    moment: datetime | None = getattr(ask.member, last)
    if moment is None:
        return str(count)
    return ask.say("data-count-last", count=count, day=moment.astimezone(ask.zone).date())


def _working_days(ask: Ask) -> str:
    days = ask.person.working_days
    if days is None:
        return _nothing(ask)
    return _listed(ask, (ask.say(f"weekday-{day}") for day in sorted(days)))


def _attention(ask: Ask, person: Person) -> str:
    if person.attention is None:
        return ask.say("data-as-everyone")
    return often(person.attention, ask.say)


def _comparison(ask: Ask, person: Person) -> str:
    if person.holdout is None:
        return ask.say("data-not-drawn")
    return ask.say("data-comparison-yes" if person.holdout else "data-no")


def _day(ask: Ask, moment: datetime | None) -> str:
    if moment is None:
        return ask.say("data-no")
    return ask.say("data-day", day=moment.astimezone(ask.zone).date())


def _listed(ask: Ask, values: Iterable[str]) -> str:
    return ", ".join(values) or _nothing(ask)


def _nothing(ask: Ask) -> str:
    return ask.say("data-nothing")


COMMANDS: dict[str, Handler] = {"data": my_data}
