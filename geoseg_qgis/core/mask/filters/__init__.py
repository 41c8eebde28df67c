"""Cleaning of a finished mask: majority filter and sieve, and what they stand on."""
