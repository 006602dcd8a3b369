# What staff read about: plan.
