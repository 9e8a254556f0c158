"""Shows that the installed application works on a machine that has nothing of ours."""
