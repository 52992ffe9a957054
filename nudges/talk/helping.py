"""What the bot can do for the person who asks, told from the one table of commands."""

from nudges.message import Button, Buttons, Message, Reply, Table, Text
from nudges.people import Person, Role
from nudges.talk.ask import Ask
from nudges.talk.words import listed

EMPLOYEE = (
    *("now", "home", "why", "not_now", "pause", "less", "stop", "resume"),
    *("easier", "minutes", "fewer", "stay"),
    *(
        "practise",
        "buddy",
        "polls",
        "ask",
        "asked",
        "report-question",
        "idea",
        "policy",
        "draft",
        "champion",
        "duty",
        "data",
        "help",
    ),
)
"""The commands for everybody, in the order in which they are told."""

LEADERS = ("brief", "goal", "delegate", "stop-brief")
"""Those that are told to executives only."""

ADMINS = frozenset({Role.ADMIN, Role.OWNER})
READERS = ADMINS | {Role.EXECUTIVE, Role.MANAGER}
BUTTONS = ("now", "pause", "practise", "data")


def is_admin(person: Person) -> bool:
    return bool(person.roles & ADMINS)


def may_read_report(person: Person) -> bool:
    return bool(person.roles & READERS)


async def help_(ask: Ask) -> Reply:
    return page(ask, ask.say("help-start"))


def page(ask: Ask, first: str) -> Reply:
    """All commands that this person may use, below a first sentence."""
    table = Table(
        caption=ask.say("help-caption"),
        columns=(ask.say("help-command"), ask.say("help-what")),
        rows=tuple(_rows(ask)),
    )
    buttons = tuple(Button(label=ask.say(f"help-button-{b}"), action=f"do.{b}") for b in BUTTONS)
    return Reply(
        messages=(
            Message(
                text=f"{first} {ask.say('help-alone')}",
                blocks=(Text(text=first), table, Buttons(buttons=buttons)),
            ),
        )
    )


def _rows(ask: Ask) -> list[tuple[str, str]]:
    names = EMPLOYEE + (LEADERS if Role.EXECUTIVE in ask.person.roles else ())
    own = [(f"/nudge {listed(ask.say, f'words-{n}')[0]}", f"help-{n}") for n in names]
    report = [("/adoption-report", "help-report")] if may_read_report(ask.person) else []
    admin = [("/nudge-admin", "help-admin")] if is_admin(ask.person) else []
    return [(command, ask.say(text_id)) for command, text_id in own + report + admin]
