"""What the window says: facts in, words out."""
