"""The voivodeship plan: its provisions and the ground they take."""
