"""What is said about each scenario, a file a group of the gallery."""
