"""Everything that needs no window: tracing, collecting, events, model, recording, playback."""
