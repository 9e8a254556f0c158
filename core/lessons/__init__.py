"""Lessons: scenarios and recordings in an order of one's own, in one file."""
