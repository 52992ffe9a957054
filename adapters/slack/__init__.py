"""Slack: the only place that knows its payloads, its Web API and its SDK."""
