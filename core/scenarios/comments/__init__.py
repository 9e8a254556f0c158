"""What is said beside the lines of each scenario, a file a group of the gallery."""
