"""The one vault of the tests: each of them opens its database with it."""

from nudges.vault import Vault

KEY = "k" * 32
VAULT = Vault((KEY,))
