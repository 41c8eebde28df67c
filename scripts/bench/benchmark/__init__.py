"""What ``make bench`` is made of: who is timed, how they are asked, and the table."""
