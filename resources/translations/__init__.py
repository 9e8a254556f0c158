"""The translations: a catalogue of texts an area, and what is made of them for the window."""
