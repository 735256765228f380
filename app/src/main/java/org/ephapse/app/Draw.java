package org.ephapse.app;

/// The place of a person in the priors: drawn again from these two numbers, it is the same person.
///
/// @param seed the seed of the people
/// @param index which of the people
public record Draw(long seed, long index) {}
