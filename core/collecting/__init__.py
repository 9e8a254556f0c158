"""The supervisor: starts a program, reads its rings, ends it."""
