"""What is hooked in the traced program, one file a family."""
