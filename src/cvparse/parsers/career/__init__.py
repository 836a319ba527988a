"""What the owner was and learnt: posts, degrees, and the certificates among which degrees stand too."""
