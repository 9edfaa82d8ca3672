"""The parts of the protocol template: styles, fields, body, chart."""
