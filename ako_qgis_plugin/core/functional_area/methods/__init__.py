"""Methods of delimitation: each a module with its parameters, beside it the module of its words."""
