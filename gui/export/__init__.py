"""Exports that paint: pictures and films of a recording, without a screen."""
