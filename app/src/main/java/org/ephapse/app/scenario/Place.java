package org.ephapse.app.scenario;

/// A place in a file that somebody wrote.
///
/// @param file   the file's name as it was typed, or the preset's
/// @param line   line, from 1
/// @param column column, from 1
record Place(String file, int line, int column) {
    @Override
    public String toString() {
        return file + ", line " + line + ", column " + column;
    }
}
