"""Where an event took place."""
