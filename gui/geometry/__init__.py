"""Where things stand: plain numbers, no Qt."""
