# What staff read about: people.
