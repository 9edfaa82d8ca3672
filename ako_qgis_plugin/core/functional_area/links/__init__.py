"""What flows say of the links between units: indices, diagnoses, desire lines, and travel times by road."""
