"""From a prompt to what is drawn: words read, ordered, and told in the phrases that the network knows."""
