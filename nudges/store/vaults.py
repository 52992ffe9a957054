"""The vault travels with the connection, so that what is sealed is opened where it is read."""

from sqlalchemy.ext.asyncio import AsyncConnection

from nudges.vault import Vault

VAULT = "vault"
"""The execution option that holds it."""


def vault_of(connection: AsyncConnection) -> Vault:
    """The one that the database was opened with."""
    options = connection.sync_connection.get_execution_options()  # type: ignore[union-attr]
    vault: Vault = options[VAULT]
    return vault
