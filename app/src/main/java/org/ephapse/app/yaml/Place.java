package org.ephapse.app.yaml;

/// A place in a file that somebody wrote.
///
/// @param file   the file's name as it was typed, or the preset's
/// @param line   line, from 1
/// @param column column, from 1
public record Place(String file, int line, int column) {
    @Override
    public String toString() {
        return file + ", line " + line + ", column " + column;
    }
}
