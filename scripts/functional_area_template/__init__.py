"""The template of the chapter on links and the functional area."""
