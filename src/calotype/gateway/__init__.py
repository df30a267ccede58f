"""The HTTP side: what comes in over a wire is authenticated, validated, priced and put into the store's queue."""
