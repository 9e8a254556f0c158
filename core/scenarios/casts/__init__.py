"""Who takes part in each scenario, a file a group of the gallery."""
