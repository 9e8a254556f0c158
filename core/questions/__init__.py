"""What is asked before a run, and how the run itself gives the answer."""
