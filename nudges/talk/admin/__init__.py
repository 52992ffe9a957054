"""``/nudge-admin``: what admins and owners see of the programme, and change in it."""
