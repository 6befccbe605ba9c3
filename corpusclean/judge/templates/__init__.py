"""What a site repeats on its pages: how it is counted, kept in a file, and what it says about a line."""
