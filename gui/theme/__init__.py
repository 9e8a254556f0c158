"""Colours by role, type and measures, one table each."""
