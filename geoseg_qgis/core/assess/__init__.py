"""How good a mask is: samples, error matrices and what they say about accuracy and areas."""
