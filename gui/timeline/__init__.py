"""The timeline: a lane a process and a resource, what moved between them, and the playhead."""
