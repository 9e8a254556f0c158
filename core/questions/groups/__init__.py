"""The questions on each scenario, a file a group of the gallery."""
