"""What Procession notes of itself: where it lies, what stands in it."""
