"""A package that is started by -m."""
