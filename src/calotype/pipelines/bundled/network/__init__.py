"""What is learned, at run time: the text encoder, the denoiser, and the latent between them and a scene."""
