# What staff read about: house.
