package org.ephapse.web;

/// Which build of the program made the pages.
///
/// @param version the program's version
/// @param commit  the commit it was built from, or "unknown"
/// @param date    the day of that commit, as 2026-01-31, or "unknown"
public record Edition(String version, String commit, String date) {}
