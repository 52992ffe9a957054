"""The one vault of the tests: each of them opens its database with it."""

from nudges.vault import Vault

VAULT = Vault(("k" * 32,))
