# What staff read about: floor.
