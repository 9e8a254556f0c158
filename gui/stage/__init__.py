"""The moving picture of the world at the playhead."""
