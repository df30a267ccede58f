"""What a server does besides answering: it starts and watches workers, and keeps the store tidy."""
