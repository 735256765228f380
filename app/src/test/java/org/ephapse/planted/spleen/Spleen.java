package org.ephapse.planted.spleen;

/// A planted fault: a room that nobody announced.
final class Spleen {}
