"""The world at one instant, folded from events, and its history."""
