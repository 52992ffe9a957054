"""The policy in the company's own plain words: what one can do here, what one can't."""

from nudges.message import Message, Reply, Text
from nudges.store import persons, policies
from nudges.store.policies import Policy
from nudges.talk.ask import Ask, Handler


async def policy(ask: Ask) -> Reply:
    """The text that holds, its version and since when; or whom to ask while there is none."""
    async with ask.database.read() as connection:
        found = await policies.latest(connection, ask.workspace.organisation)
        owners = await persons.owners(connection, ask.workspace.organisation)
    whom = _whom(ask, tuple(filter(None, owners)))
    if found is None:
        return Reply(messages=(Message(text=f"{ask.say('policy-none')} {whom}"),))
    return Reply(messages=(shown(ask, found, whom),))


def shown(ask: Ask, found: Policy, last: str) -> Message:
    """A version of the policy, with ``last`` as its last words."""
    since = ask.say("policy-since", version=found.version, day=found.at.astimezone(ask.zone).date())
    paragraphs = (Text(text=part.strip()) for part in found.text.split("\n\n") if part.strip())
    heading = Text(text=ask.say("policy-heading"), heading=True)
    end = f"{since} {last}".strip()
    return Message(text=f"{found.text}\n\n{end}", blocks=(heading, *paragraphs, Text(text=end)))


def _whom(ask: Ask, owners: tuple[str, ...]) -> str:
    if not owners:
        return ask.say("introduction-owner-unknown")
    return ask.say("policy-whom", owners=", ".join(owners))


COMMANDS: dict[str, Handler] = {"policy": policy}
