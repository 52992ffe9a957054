"""``/adoption-report``: a manager's own team, or the workspace for those who lead or run it."""

from nudges.message import Reply
from nudges.people import Role
from nudges.reports import period
from nudges.reports.adoption import adoption
from nudges.talk.ask import Ask, Handler
from nudges.talk.helping import READERS, may_read_report
from nudges.talk.report_message import report_message
from nudges.talk.words import listed


async def report(ask: Ask) -> Reply:
    """``[team] [period]``. Others are told politely who can; a Refusal says why it cannot be."""
    if not may_read_report(ask.person):
        return ask.says("report-not-you")
    team = set(listed(ask.say, "report-words-team"))
    words = ask.rest.split()
    typed = " ".join(word for word in words if word.casefold() not in team)
    only_team = not ask.person.roles & (READERS - {Role.MANAGER}) or len(typed.split()) < len(words)
    wanted = period.parse(typed or None, ask.now)
    async with ask.database.read() as connection:
        found = await adoption(
            connection,
            ask.workspace,
            period=wanted,
            manager=ask.member.id if only_team else None,
            now=ask.now,
        )
    return Reply(messages=(report_message(found, ask.say),))


ACTIONS: dict[str, Handler] = {"do.report": report}
