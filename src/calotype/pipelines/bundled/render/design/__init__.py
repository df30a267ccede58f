"""Designs: pictures that are no scene, one painter for each sort."""
