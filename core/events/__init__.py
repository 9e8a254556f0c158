"""The vocabulary: one typed, frozen record a kind, and how the tracer's bytes become them."""
