# What staff read about: desk.
