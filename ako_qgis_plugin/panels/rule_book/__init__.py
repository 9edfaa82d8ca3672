"""The rule-book panel."""
