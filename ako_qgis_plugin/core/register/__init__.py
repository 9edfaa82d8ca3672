"""The conflict register: runs merged, copies put together, findings compared."""
