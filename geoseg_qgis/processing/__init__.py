"""What a user meets in the Processing toolbox."""
