"""The form for a schedule: opened empty or with what holds, and read with errors by field."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from uuid import uuid4

from nudges.errors import Refusal
from nudges.message import Field, FieldKind, Form, Option
from nudges.programme import Audience, Schedule
from nudges.rules import cron as cron_rule
from nudges.rules.catalogue import CATALOGUE
from nudges.talk.admin.cron_words import DAYS, Weekly, clock, weekly
from nudges.talk.wording import Say

LONGEST_NAME = 60
NEW = Schedule(id="", name="", cron="0 10 * * tue")


@dataclass(frozen=True, kw_only=True, slots=True)
class Read:
    """What was filled in: a schedule, or what is wrong with it, by field."""

    schedule: Schedule
    errors: Mapping[str, str] = field(default_factory=dict)


def form(schedule: Schedule, say: Say) -> Form:
    """A schedule to fill in; one with an id is changed, one without is added."""
    audience = Field(
        name="audience",
        label=say("schedule-audience"),
        kind=FieldKind.CHOICE,
        options=_audiences(say),
        initial=schedule.audience.value,
    )
    name = Field(name="name", label=say("schedule-name"), initial=schedule.name)
    return Form(
        title=say("schedule-title-change" if schedule.id else "schedule-title-add"),
        action="admin.schedule",
        submit=say("form-save"),
        value=schedule.id,
        fields=(name, *_when(schedule, say), audience, _offers(schedule, say)),
    )


def _offers(schedule: Schedule, say: Say) -> Field:
    return Field(
        name="offers",
        label=say("schedule-offers"),
        kind=FieldKind.CHOICES,
        hint=say("schedule-offers-hint"),
        options=tuple(Option(label=say(f"plan-offer-{name}"), value=name) for name in CATALOGUE),
        initial=",".join(name for name in CATALOGUE if name in schedule.offers),
        required=False,
    )


def _when(schedule: Schedule, say: Say) -> tuple[Field, ...]:
    """Days and time, or a cron line; filled in is what tells the schedule best."""
    plain = weekly(schedule.cron)
    days = Field(
        name="days",
        label=say("schedule-days"),
        kind=FieldKind.CHOICES,
        options=_days(say),
        initial=",".join(plain.days) if plain else "",
        required=False,
    )
    at = Field(
        name="time",
        label=say("schedule-time"),
        hint=say("schedule-time-hint"),
        initial=f"{plain.at:%H:%M}" if plain else "",
        required=False,
    )
    line = Field(
        name="cron",
        label=say("schedule-cron"),
        hint=say("schedule-cron-hint"),
        initial="" if plain else schedule.cron,
        required=False,
    )
    return days, at, line


def read(before: Schedule, fields: Mapping[str, str], say: Say) -> Read:
    """``before`` with what was filled in; a new one gets its id."""
    errors: dict[str, str] = {}
    name = " ".join(fields.get("name", "").split())
    if not name or len(name) > LONGEST_NAME:
        errors["name"] = say("schedule-name-wrong", longest=LONGEST_NAME)
    audience = fields.get("audience", "")
    if audience not in tuple(Audience):
        errors["audience"] = say("choose-one")
    line = fields.get("cron", "").strip()
    cron = _given(line, say, errors) if line else _weekly(fields, say, errors)
    if errors:
        return Read(schedule=before, errors=errors)
    chosen = frozenset(part.strip() for part in fields.get("offers", "").split(","))
    offers = chosen & CATALOGUE.keys()
    changed = replace(
        before,
        name=name,
        cron=cron,
        audience=Audience(audience),
        offers=frozenset() if len(offers) == len(CATALOGUE) else offers,
    )
    return Read(schedule=changed if before.id else replace(changed, id=uuid4().hex))


def _given(line: str, say: Say, errors: dict[str, str]) -> str:
    try:
        cron_rule.check(line)
    except Refusal as refusal:
        errors["cron"] = say(refusal.code, **refusal.details)
    return line


def _weekly(fields: Mapping[str, str], say: Say, errors: dict[str, str]) -> str:
    chosen = {day.strip() for day in fields.get("days", "").split(",")}
    days = tuple(day for day in DAYS if day in chosen)
    at = clock(fields.get("time", ""))
    if not days:
        errors["days"] = say("schedule-days-wrong")
    if at is None:
        errors["time"] = say("bad-time")
    return Weekly(days=days, at=at).cron if days and at is not None else ""


def _days(say: Say) -> tuple[Option, ...]:
    return tuple(Option(label=say(f"weekday-{n}"), value=day) for n, day in enumerate(DAYS, 1))


def _audiences(say: Say) -> tuple[Option, ...]:
    return tuple(Option(label=say(f"audience-{a}"), value=a.value) for a in Audience)
