"""The version of Procession: the one place in which it stands."""

VERSION = "0.2.0"
