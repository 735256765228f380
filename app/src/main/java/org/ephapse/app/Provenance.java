package org.ephapse.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import org.ephapse.web.Edition;

/// Which build of the program, on which Java, wrote an output. It names no host, no user and no time of day, so that
/// the same scenario gives the same bytes anywhere.
///
/// @param version the program's version
/// @param commit the commit it was built from, with "-dirty" where the sources had changed, or "unknown"
/// @param date the day of that commit, or "unknown"
/// @param jdk the version of the Java that ran it
public record Provenance(String version, String commit, String date, String jdk) {
    private static final String STAMP = "build.properties";
    private static final String UNKNOWN = "unknown";

    /// This build on this Java.
    public static Provenance here() {
        Properties stamp = new Properties();
        try (InputStream in = Provenance.class.getResourceAsStream(STAMP)) {
            if (in != null) stamp.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException("the build's " + STAMP + " cannot be read", e);
        }
        String commit = stamp.getProperty("commit", UNKNOWN);
        boolean dirty = stamp.getProperty("dirty", UNKNOWN).equals("true");
        return new Provenance(
                stamp.getProperty("version", UNKNOWN),
                dirty ? commit + "-dirty" : commit,
                stamp.getProperty("date", UNKNOWN),
                System.getProperty("java.version"));
    }

    /// The same for the foot of a page.
    Edition edition() {
        return new Edition(version, commit, date);
    }
}
