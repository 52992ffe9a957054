"""What the bot says and asks, platform-neutral."""
