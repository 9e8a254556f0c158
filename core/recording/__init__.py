"""The file: data only, streamed as the run goes, readable when cut short."""
