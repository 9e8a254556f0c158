"""The main window: its parts, its actions, its clock."""
