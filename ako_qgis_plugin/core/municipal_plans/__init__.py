"""Municipal plans: how the official format becomes zones."""
