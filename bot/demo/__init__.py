"""An invented company, for seeing the whole thing work without a workspace."""
