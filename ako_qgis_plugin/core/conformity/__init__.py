"""Municipal plans against the voivodeship plan: rules, overlay, findings."""
