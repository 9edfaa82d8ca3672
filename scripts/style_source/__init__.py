"""What the shipped styles are made from."""
