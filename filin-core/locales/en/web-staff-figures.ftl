# What staff read about: figures.
