package org.ephapse.planted.artery;

/// What the planted fault imports.
public final class Wall {}
