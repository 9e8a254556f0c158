"""Pictures and films of what is shown: painted, encoded and written."""
