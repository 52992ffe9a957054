"""Writes docs/transcripts.md: the first month of three invented people, as the bot really spoke.

``python -m bench.transcripts`` plays a small company through the real engine; the people's own
lines are scripted, every word of the bot's is what they would have read.
"""

import asyncio
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

from typer import echo

from adapters.console.platform import ConsolePlatform
from bot.main import Program, program
from bot.settings import Settings
from nudges.activity import Activity, Rung
from nudges.champion import Standing
from nudges.engine import briefs, champions, conditions, duty, matters, net, nets, policy
from nudges.engine.credit import credit
from nudges.engine.decide import decide
from nudges.engine.deliver import deliver
from nudges.engine.due import run_due
from nudges.engine.join import join
from nudges.engine.programme import Admin
from nudges.engine.record import record
from nudges.message import Button, Buttons, Go, Message, Reply, Table, Text, Turn
from nudges.nudge import Place
from nudges.people import Member, Role
from nudges.policy import Section
from nudges.programme import Council, Programme, Schedule
from nudges.store import channels, members, programmes, workspaces
from nudges.store.roster import ChannelEntry, MemberEntry
from nudges.talk.answer import Bot
from nudges.talk.desk import Desk
from nudges.talk.introduction import host_of
from nudges.talk.letters import compose
from nudges.workspace import CONSOLE, Workspace

HERE = Path(__file__).parents[1] / "docs" / "transcripts.md"
START = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)
"""A Monday; five working days later the first idea may come."""
DAYS = 33
COMPANY = Workspace(
    id="w", organisation="w", platform=CONSOLE, name="Acme", created_at=START, invented=True
)
PEOPLE = ("Ada", "Ben", "Cara", "Dan", "Eve", "Finn", "Gus", "Hana", "Ida", "Jon", "Kim", "Lea")
ROOMS = ("general", "help", "pets")
OWNER, SHY, CHAMPION, EXECUTIVE = "Ada", "Ben", "Cara", "Eve"
SECRET = b"transcripts are always the same!"


@dataclass(kw_only=True, slots=True)
class Month:
    """A month of the company; ``told`` is what each of them read and said, in order."""

    running: Program
    platform: ConsolePlatform = field(default_factory=ConsolePlatform)
    told: dict[str, list[tuple[datetime, str]]] = field(default_factory=dict)
    seen: set[str] = field(default_factory=set)
    names: dict[str, str] = field(default_factory=dict)
    last: dict[str, Message] = field(default_factory=dict)

    async def work(self, now: datetime) -> None:
        """Everything that the worker does, at one moment."""
        database = self.running.database
        await credit(database, COMPANY, now)
        await run_due(
            database, workspaces=[COMPANY], now=now, worker="t", secret=SECRET, decide=decide
        )
        await briefs.look(database, COMPANY, now)
        await matters.look(database, COMPANY, now)
        await champions.look_after(database, COMPANY, now)
        await net.keep(database, COMPANY, secret=SECRET, now=now)
        host = await host_of(database, COMPANY)
        desk = Desk(database=database, workspace=COMPANY, vault=self.running.vault, host=host)
        await deliver(
            database,
            workspace=COMPANY,
            platform=self.platform,
            compose=partial(compose, desk=desk),
            now=now,
            worker="t",
            limit=500,
        )
        for id_, sent in self.platform.there.items():
            if id_ not in self.seen:
                self.seen.add(id_)
                self._note(sent.member, now, "\n".join(quoted(sent.message, self.names)))
                self.last[sent.member] = sent.message

    async def says(self, who: str, text: str, now: datetime) -> None:
        self._note(who, now, f"**{who}** writes: {text}")
        await self._answer(who, Turn(workspace="w", member=who, at=now, text=text))

    async def taps(self, who: str, button: Button, now: datetime) -> None:
        self._note(who, now, f"**{who}** taps: {button.label}")
        turn = Turn(workspace="w", member=who, at=now, action=button.action, value=button.value)
        await self._answer(who, turn)

    async def fills_in(self, who: str, action: str, now: datetime, **fields: str) -> None:
        turn = Turn(workspace="w", member=who, at=now, action=action, fields=fields)
        self._note(who, now, f"**{who}** fills in: {', '.join(fields.values())}")
        await self._answer(who, turn)

    async def acts(self, who: str, act: Activity, said: str) -> None:
        await record(self.running.database, "w", [act], secret=SECRET)
        self._note(who, act.at, f"*{who} {said}*")

    def button(self, who: str, action: str) -> Button | None:
        """One of the latest message of theirs."""
        blocks = self.last[who].blocks if who in self.last else ()
        every = (b for block in blocks if isinstance(block, Buttons) for b in block.buttons)
        return next((b for b in every if b.action.startswith(action)), None)

    async def _answer(self, who: str, turn: Turn) -> None:
        bot = Bot(self.running.database, SECRET, self.running.vault)
        reply: Reply = await bot.answer(turn)
        for message in reply.messages:
            self._note(who, turn.at, "\n".join(quoted(message, self.names)))

    def _note(self, who: str, at: datetime, text: str) -> None:
        self.told.setdefault(who, []).append((at, text))


def quoted(message: Message, names: dict[str, str]) -> Iterator[str]:
    """A message as a quotation: its texts, links in brackets, buttons as code."""
    for block in message.blocks or (Text(text=message.text),):
        match block:
            case Text(text=text, heading=heading):
                yield f"> **{text}**  " if heading else f"> {text}  "
            case Go(label=label, place=Place(channel=channel)):
                yield f"> [{label}](#) in #{names.get(channel, channel)}  "
            case Go(label=label):
                yield f"> [{label}](#)  "
            case Buttons(buttons=buttons):
                yield "> " + " ".join(f"`{button.label}`" for button in buttons) + "  "
            case Table(rows=rows):
                yield from (f"> {' · '.join(row)}  " for row in rows)
            case _:
                pass


async def found(month: Month) -> None:
    """The company, its programme, its net, and what happened in the half year before."""
    database = month.running.database
    month.names.update({room: room for room in ROOMS})
    async with database.write() as connection:
        await workspaces.create(connection, COMPANY)
        await programmes.save(connection, Programme(organisation="w", holdout_share=0.0))
        weekly = Schedule(id="s", name="Tuesdays", cron="0 10 * * tue")
        await programmes.save_schedule(connection, "w", weekly)
        await join(
            connection,
            COMPANY,
            members=[_entry(name) for name in PEOPLE],
            channels=[ChannelEntry(id=room, name=room) for room in ROOMS],
            inside=[(room, name) for room in ROOMS for name in PEOPLE],
        )
        await channels.attend(connection, "w", dict.fromkeys(ROOMS, True))
    for day in range(-170, 0):
        await _a_day(month, day)
    boss = Admin(workspace=COMPANY, person=(await member(month, OWNER)).person, now=START)
    await policy.write(database, boss, {Section.CAN: "Ask anything about work, and share photos."})
    await conditions.set_council(database, boss, Council.NOT_NEEDED)
    await conditions.introduce(database, boss)
    async with database.read() as connection:
        rooms = await channels.every(connection, "w")
    await nets.spread(database, boss, rooms["help"], 8)


def _entry(name: str) -> MemberEntry:
    roles = {
        OWNER: frozenset({Role.OWNER, Role.ADMIN}),
        EXECUTIVE: frozenset({Role.EXECUTIVE}),
    }
    return MemberEntry(
        id=name,
        name=name,
        handle=name.lower(),
        joined_at=START - timedelta(days=400),
        roles=roles.get(name, frozenset()),
    )


async def _a_day(month: Month, day: int) -> None:
    """Two post, Cara answers nearly always, somebody reacts; Ben only reads."""
    start = START + timedelta(days=day)
    if start.isoweekday() > 5:
        return
    busy = ("Dan", "Cara", "Finn", "Gus", "Hana", "Ida", "Jon", "Kim", "Lea")
    acts = []
    for turn in range(2):
        author = busy[(day + turn * 4) % len(busy)]
        at = start + timedelta(minutes=10 + 40 * turn)
        room = ROOMS[(day + turn) % len(ROOMS)]
        root = _act(author, room, at, Rung.POST, question=(day + turn) % 3 == 0)
        acts.append(root)
        answerer = "Dan" if author == CHAMPION else CHAMPION
        if author == CHAMPION or day % 4 or turn:
            later = at + timedelta(minutes=5)
            acts.append(_act(answerer, room, later, Rung.REPLY, thread=root.message))
        liker = busy[(day + 2) % len(busy)]
        acts.append(_react(liker, root, at + timedelta(minutes=3)))
    await record(month.running.database, "w", acts, secret=SECRET)


def _act(
    who: str,
    room: str,
    at: datetime,
    rung: Rung,
    *,
    thread: str | None = None,
    question: bool = False,
) -> Activity:
    stamp = f"{at.timestamp():.6f}"
    return Activity(
        channel=room, message=stamp, member=who, rung=rung, at=at, thread=thread, question=question
    )


def _react(who: str, to: Activity, at: datetime) -> Activity:
    return Activity(
        channel=to.channel,
        message=to.message,
        thread=to.message,
        member=who,
        rung=Rung.REACT,
        at=at,
        emoji="wave",
    )


async def member(month: Month, name: str) -> Member:
    async with month.running.database.read() as connection:
        found = await members.one(connection, "w", name)
    if found is None:
        raise LookupError(name)
    return found


async def play(month: Month) -> None:
    """The month, day by day; what the three do is written here."""
    await found(month)
    database = month.running.database
    for day in range(DAYS):
        now = START + timedelta(days=day)
        if day == 7:
            boss = Admin(workspace=COMPANY, person=(await member(month, OWNER)).person, now=now)
            await conditions.go(database, boss)
        await _a_day(month, day)
        for hour in range(0, 8):
            moment = now + timedelta(hours=hour)
            if moment.isoweekday() <= 5:
                await month.work(moment)
                await _shy(month, moment)
                await _champion(month, moment)
                await _executive(month, moment)


async def _shy(month: Month, now: datetime) -> None:
    """Ben reacts once, says what would make it easier, and looks at what comes of it."""
    told = month.told.get(SHY, [])
    if not told or told[-1][0] != now or not told[-1][1].startswith(">"):
        return
    if (answer := month.button(SHY, "easier.")) is not None:
        await month.taps(SHY, answer, now + timedelta(minutes=20))
        return
    if (why := month.button(SHY, "nudge.why")) is None:
        return
    links = [b for b in month.last[SHY].blocks if isinstance(b, Go)]
    weeks = (now - START).days // 7
    if links and weeks == 1 and isinstance(links[0].place, Place) and links[0].place.thread:
        root = links[0].place
        at = now + timedelta(minutes=25)
        act = Activity(
            channel=root.channel,
            message=root.thread or "",
            thread=root.thread,
            member=SHY,
            rung=Rung.REACT,
            at=at,
            emoji="heart",
        )
        await month.acts(SHY, act, "leaves a ❤️ there.")
    elif weeks == 2:
        await month.taps(SHY, why, now + timedelta(minutes=5))
        not_now = month.button(SHY, "nudge.not_now")
        if not_now is not None:
            await month.taps(SHY, not_now, now + timedelta(minutes=6))


async def _champion(month: Month, now: datetime) -> None:
    """Cara says yes, goes on duty with Dan, and answers what she is asked about."""
    yes = month.button(CHAMPION, "champion.yes")
    if yes is not None and not any("taps" in text for _, text in month.told[CHAMPION]):
        await month.taps(CHAMPION, yes, now + timedelta(minutes=15))
        await month.says(CHAMPION, "duty", now + timedelta(minutes=16))
        dan = await member(month, "Dan")
        database = month.running.database
        await champions.answer(database, COMPANY, dan, Standing.YES, now)
        for name in (CHAMPION, "Dan"):
            await duty.go_on(database, COMPANY, await member(month, name), "help", now)
    on_it = month.button(CHAMPION, "duty.on_it")
    told = month.told.get(CHAMPION, [])
    if on_it is not None and told and told[-1][0] == now:
        await month.taps(CHAMPION, on_it, now + timedelta(minutes=4))
        thread = on_it.value.partition(" ")[2]
        act = _act(CHAMPION, "help", now + timedelta(minutes=9), Rung.REPLY, thread=thread)
        await month.acts(CHAMPION, act, "answers the question.")


async def _executive(month: Month, now: datetime) -> None:
    """Eve sets herself a goal, and answers one of what her first brief leads to."""
    told = month.told.get(EXECUTIVE, [])
    if not told or told[-1][0] != now or month.button(EXECUTIVE, "do.goal") is None:
        return
    if not any("fills in" in text for _, text in told):
        await month.fills_in(EXECUTIVE, "goal", now + timedelta(minutes=3), goal="2", hour="none")
    link = next((b for b in month.last[EXECUTIVE].blocks if isinstance(b, Go)), None)
    if link is not None and isinstance(link.place, Place) and link.place.thread:
        at = now + timedelta(minutes=6)
        act = _act(EXECUTIVE, link.place.channel, at, Rung.REPLY, thread=link.place.thread)
        await month.acts(EXECUTIVE, act, "writes a reply there.")


def page(month: Month) -> str:
    parts = [INTRO]
    for who, heading in ((SHY, FIRST), (EXECUTIVE, SECOND), (CHAMPION, THIRD)):
        parts.append(heading)
        day = None
        for at, text in month.told.get(who, []):
            if at.date() != day:
                day = at.date()
                parts.append(f"### {at:%A}, {at.day} {at:%B}")
            parts.append(text)
    return "\n\n".join(parts) + "\n"


INTRO = """# Three first months

What three people of an invented company read and answer in their first month. Their own lines are
scripted; every word of the bot's is what it really said (`python -m bench.transcripts` writes this
page). Buttons are shown `like this`, links [like this](#)."""
FIRST = """## Ben, who only reads

Ben has been there for a year and has never written a word. The company goes live a week after
everybody was introduced."""
SECOND = "## Eve, who leads"
THIRD = "## Cara, who answers anyway"


async def run() -> str:
    with tempfile.TemporaryDirectory() as folder:
        url = f"sqlite:///{Path(folder)}/month.db"
        async with program(Settings.model_validate({"DATABASE_URL": url})) as running:
            month = Month(running=running)
            await play(month)
            return page(month)


def main() -> None:
    HERE.write_text(asyncio.run(run()), encoding="utf-8")
    echo(f"wrote {HERE.relative_to(Path.cwd())}")


if __name__ == "__main__":
    main()
