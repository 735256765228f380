package org.ephapse.app.scenario;

/// What the format says holds where a value is not given.
final class Standard {
    private static final Place HERE = new Place("the format", 1, 1);

    private Standard() {}

    static double number(String path) {
        return (Double) value(path);
    }

    static long whole(String path) {
        return (Long) value(path);
    }

    private static Object value(String path) {
        Key key = Format.at(path);
        String text = key.standard();
        if (text == null) throw new IllegalStateException(path + " has no standard value");
        return Values.of(key, new Yaml.Leaf(HERE, text, true));
    }
}
