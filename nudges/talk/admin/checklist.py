"""What has to be settled before go, line by line, each with what to do about it."""

from nudges.engine import conditions as engine
from nudges.engine.conditions import Condition, Readiness
from nudges.message import Block, Button, Buttons, Message, Reply, Text
from nudges.programme import Council
from nudges.rules.visibility import needs_app
from nudges.store.audit import Noted
from nudges.store.letters import Reach
from nudges.talk.ask import Ask

BUTTON = {
    Condition.OWNER: "owner",
    Condition.POLICY: "policy",
    Condition.INTRODUCTION: "introduce",
    Condition.COUNCIL: "council",
}


def lines(ask: Ask, ready: Readiness) -> list[str]:
    """A line for each condition, settled or not."""
    return [
        _owner(ask, ready),
        _policy(ask, ready),
        introduction(ask, ready),
        _council(ask, ready.programme.council, ready.asked),
    ]


def buttons(ask: Ask, ready: Readiness) -> tuple[Button, ...]:
    """One for each condition that is not settled."""
    return tuple(
        Button(
            label=ask.say(f"admin-button-{BUTTON[condition]}"),
            action=f"admin.do.{BUTTON[condition]}",
        )
        for condition in ready.missing
    )


async def done(ask: Ask, text: str) -> Reply:
    """What was settled; until the programme is live, also what is still open."""
    async with ask.database.read() as connection:
        ready = await engine.readiness(connection, ask.workspace.organisation, ask.now)
    if ready.programme.live_since is not None:
        return Reply(messages=(Message(text=text),))
    still = ask.say("still-open", count=len(ready.missing))
    go = Button(label=ask.say("admin-button-go"), action="admin.do.go")
    blocks = (
        Text(text=text),
        Text(text=still),
        Buttons(buttons=buttons(ask, ready) or (go,)),
    )
    return Reply(messages=(Message(text=f"{text} {still}", blocks=blocks),))


def refusal(ask: Ask, ready: Readiness) -> Message:
    """Why it cannot begin yet."""
    first = ask.say("go-not-yet", count=len(ready.missing))
    told = lines(ask, ready)
    blocks: tuple[Block, ...] = (
        Text(text=first),
        *(Text(text=line) for line in told),
        Buttons(buttons=buttons(ask, ready)),
    )
    return Message(text=" ".join((first, *told)), blocks=blocks)


def introduction(ask: Ask, ready: Readiness) -> str:
    """How far the introduction has come, in people."""
    reach = ready.reach
    if ready.settled[Condition.INTRODUCTION]:
        done = ask.say("checklist-introduction-done", there=reach.introduced, all=reach.people)
        return " ".join((done, *_others(ask, reach)))
    if reach.waiting:
        running = ask.say(
            "checklist-introduction-running",
            there=reach.introduced,
            all=reach.people,
            waiting=reach.waiting,
        )
        return " ".join((running, *_others(ask, reach)))
    if reach.held:
        return ask.say("checklist-introduction-held", there=reach.introduced, all=reach.people)
    return ask.say("checklist-introduction-none")


def _others(ask: Ask, reach: Reach) -> list[str]:
    told = {"away": reach.away, "unreached": reach.unreached, "later": reach.never}
    said = [ask.say(f"reach-{name}", count=count) for name, count in told.items() if count]
    if reach.unreached and needs_app(ask.workspace.platform):
        said.append(ask.say("reach-app"))
    return said


def _owner(ask: Ask, ready: Readiness) -> str:
    if not ready.settled[Condition.OWNER]:
        return ask.say("checklist-owner-none")
    return ask.say("checklist-owner-done", owners=", ".join(filter(None, ready.owners)))


def _policy(ask: Ask, ready: Readiness) -> str:
    if ready.policy is None:
        return ask.say("checklist-policy-none")
    day = ready.policy.at.astimezone(ask.zone).date()
    return ask.say("checklist-policy-done", version=ready.policy.version, day=day)


def _council(ask: Ask, said: Council | None, asked: Noted | None) -> str:
    if said is None:
        return ask.say("checklist-council-none")
    done = ask.say(f"checklist-council-{said}")
    if asked is None:
        return done
    day = asked.at.astimezone(ask.zone).date()
    if not asked.who:
        return f"{done} {ask.say('checklist-noted', day=day)}"
    return f"{done} {ask.say('checklist-noted-by', day=day, who=asked.who)}"
