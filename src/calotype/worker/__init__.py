"""The worker process: claims requests from the store, draws them, and says what became of them."""
