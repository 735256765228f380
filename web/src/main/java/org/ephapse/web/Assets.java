package org.ephapse.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/// The static files: style sheets, scripts, fonts, and what the build computed. A manifest names each with its SHA-256;
/// they are read once, and can be compared with the manifest again at any time.
public final class Assets {
    /// Where the manifest lies on the class path: a line a file, the digest in hexadecimal, two blanks, the path.
    public static final String MANIFEST = "org/ephapse/web/manifest.sha256";

    /// Where the files lie on the class path.
    public static final String ROOT = "org/ephapse/web/static/";

    private static final int VERSION_DIGITS = 12;

    private final ClassLoader loader;
    private final SortedMap<String, String> manifest;
    private final SortedMap<String, byte[]> files;
    private final String version;

    private Assets(ClassLoader loader, SortedMap<String, String> manifest) {
        this.loader = loader;
        this.manifest = Collections.unmodifiableSortedMap(manifest);
        this.files = new TreeMap<>();
        manifest.keySet().forEach(path -> files.put(path, read(path)));
        this.version = digest(text(manifest).getBytes(StandardCharsets.UTF_8)).substring(0, VERSION_DIGITS);
    }

    /// The files that the packaged manifest names.
    ///
    /// @throws IllegalStateException where the manifest or one of its files is missing
    public static Assets packaged() {
        return of(Assets.class.getClassLoader());
    }

    /// The files that the manifest of a class path names.
    ///
    /// @throws IllegalStateException where the manifest or one of its files is missing
    public static Assets of(ClassLoader loader) {
        try (InputStream in = loader.getResourceAsStream(MANIFEST)) {
            if (in == null) throw new IllegalStateException("the manifest of the static files is missing");
            SortedMap<String, String> manifest = new TreeMap<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(line -> {
                int blank = line.indexOf("  ");
                manifest.put(line.substring(blank + 2), line.substring(0, blank));
            });
            return new Assets(loader, manifest);
        } catch (IOException e) {
            throw new UncheckedIOException("the manifest of the static files cannot be read", e);
        }
    }

    /// The files that this module brings itself, without those the build computes.
    public static Assets own() {
        SortedMap<String, String> manifest = new TreeMap<>();
        ownPaths().forEach(path -> manifest.put(path, digest(read(Assets.class.getClassLoader(), path))));
        return new Assets(Assets.class.getClassLoader(), manifest);
    }

    /// The text of a manifest of this module's files and the computed ones given.
    public static String manifest(SortedMap<String, byte[]> computed) {
        SortedMap<String, String> manifest = new TreeMap<>(own().manifest);
        computed.forEach((path, bytes) -> {
            if (manifest.put(path, digest(bytes)) != null) {
                throw new IllegalStateException("the computed file " + path + " bears the name of another");
            }
        });
        return text(manifest);
    }

    /// The paths of all files, such as `css/site.css`.
    public SortedSet<String> paths() {
        return Collections.unmodifiableSortedSet(new TreeSet<>(files.keySet()));
    }

    /// A name for the state of all files; it changes when one of them does.
    public String version() {
        return version;
    }

    /// Is there a file of that path?
    public boolean has(String path) {
        return files.containsKey(path);
    }

    /// The address of a file.
    ///
    /// @throws IllegalArgumentException where there is none
    public String url(String path) {
        required(path);
        return "/static/" + version + "/" + path;
    }

    /// The bytes of a file.
    ///
    /// @throws IllegalArgumentException where there is none
    public byte[] bytes(String path) {
        return required(path).clone();
    }

    /// The files that are no longer what the manifest says, read anew; none when all is well.
    public SortedSet<String> changed() {
        SortedSet<String> changed = new TreeSet<>();
        manifest.forEach((path, digest) -> {
            if (!digest.equals(digestNow(path)) || !digest.equals(digest(required(path)))) changed.add(path);
        });
        return changed;
    }

    private byte[] required(String path) {
        byte[] bytes = files.get(path);
        if (bytes == null) throw new IllegalArgumentException("there is no static file " + path);
        return bytes;
    }

    private String digestNow(String path) {
        try {
            return digest(read(path));
        } catch (IllegalStateException | UncheckedIOException e) {
            return "unreadable: " + e.getMessage();
        }
    }

    private byte[] read(String path) {
        return read(loader, path);
    }

    private static byte[] read(ClassLoader loader, String path) {
        URL url = loader.getResource(ROOT + path);
        if (url == null) throw new IllegalStateException("the static file " + path + " is missing");
        try (InputStream in = url.openStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("the static file " + path + " cannot be read", e);
        }
    }

    private static SortedSet<String> ownPaths() {
        try {
            Path home = Path.of(Assets.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            if (Files.isDirectory(home)) return pathsBelow(home.resolve(ROOT));
            try (FileSystem inside = FileSystems.newFileSystem(home)) {
                return pathsBelow(inside.getPath("/" + ROOT));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the static files cannot be listed", e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the static files cannot be found", e);
        }
    }

    private static SortedSet<String> pathsBelow(Path directory) throws IOException {
        SortedSet<String> paths = new TreeSet<>();
        try (Stream<Path> walk = Files.walk(directory)) {
            walk.filter(Files::isRegularFile)
                    .forEach(file ->
                            paths.add(directory.relativize(file).toString().replace('\\', '/')));
        }
        return paths;
    }

    private static String text(SortedMap<String, String> manifest) {
        StringBuilder text = new StringBuilder();
        manifest.forEach(
                (path, digest) -> text.append(digest).append("  ").append(path).append('\n'));
        return text.toString();
    }

    static String digest(byte[] bytes) {
        return HexFormat.of().formatHex(sha256(bytes));
    }

    static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
