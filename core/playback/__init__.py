"""What the window holds of one run: source, playhead, pace."""
