"""What stands around the stage: gallery, caption, code, inspector, output, transport."""
