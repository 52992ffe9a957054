"""The shipped priors: coefficients only, fitted by ``bench/prior.py`` on public communities.

``default`` saw all of them; each ``without-…`` left one out, so that a score on that one is honest.
"""

import json
from functools import lru_cache
from importlib import resources

import numpy as np

from nudges.errors import Refusal
from nudges.rules.silence.features import NAMES
from nudges.rules.silence.model import Model

DEFAULT = "default"


@lru_cache
def prior(name: str = DEFAULT) -> Model:
    """The shipped prior of that name. Refusal: unknown-prior."""
    text = (resources.files("nudges.rules.silence") / "prior.json").read_text(encoding="utf-8")
    shipped = json.loads(text)
    if name not in shipped["priors"]:
        raise Refusal("unknown-prior", name=name, names=", ".join(sorted(shipped["priors"])))
    if tuple(shipped["features"]) != NAMES:
        raise ValueError("prior.json is of other features: run bench/prior.py again")
    values = shipped["priors"][name]
    return Model(
        mean=np.array(values["mean"]),
        scale=np.array(values["scale"]),
        coefficients=np.array(values["coefficients"]),
    )
