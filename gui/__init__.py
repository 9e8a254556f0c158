"""The window. It imports core; core never imports it."""
