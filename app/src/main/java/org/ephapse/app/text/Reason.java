package org.ephapse.app.text;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.ReadOnlyFileSystemException;

/// Why a file could not be read or written, in words.
public final class Reason {
    private Reason() {}

    /// The end of a sentence such as "it cannot be written: ...".
    public static String of(Exception e) {
        return switch (e) {
            case NoSuchFileException missing -> "there is no such file or directory";
            case AccessDeniedException denied -> "permission is denied";
            case FileAlreadyExistsException exists -> "something else stands there already";
            case DirectoryNotEmptyException full -> "the directory is not empty";
            case NotDirectoryException file -> "it is not a directory";
            case FileSystemLoopException loop -> "links go in a circle";
            case ReadOnlyFileSystemException readOnly -> "the file system is read-only";
            case FileSystemException other when other.getReason() != null -> spoken(other.getReason());
            case IOException io when io.getMessage() != null -> spoken(io.getMessage());
            default -> e.getClass().getSimpleName();
        };
    }

    /// "No space left on device" inside a sentence.
    private static String spoken(String reason) {
        return Character.toLowerCase(reason.charAt(0)) + reason.substring(1);
    }
}
