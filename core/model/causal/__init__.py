"""Happened-before: the rules that pair a cause with its effect, and what follows from the pairs."""
