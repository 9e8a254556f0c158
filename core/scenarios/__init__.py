"""The programs that we ship, and their catalogue."""
