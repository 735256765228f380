package org.ephapse.measure;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;

/// Copies a record with one component changed, so that a test names only what it varies.
public final class With {
    private With() {}

    /// The record with `component` set to `value`; what its constructor throws comes out as it was thrown.
    public static <R extends Record> R with(R record, String component, Object value) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        Object[] values = new Object[components.length];
        boolean found = false;
        try {
            for (int i = 0; i < components.length; i++) {
                boolean meant = components[i].getName().equals(component);
                found |= meant;
                types[i] = components[i].getType();
                components[i].getAccessor().setAccessible(true);
                values[i] = meant ? value : components[i].getAccessor().invoke(record);
            }
            if (!found) throw new AssertionError(record.getClass() + " has no component " + component);
            var constructor = record.getClass().getDeclaredConstructor(types);
            constructor.setAccessible(true);
            @SuppressWarnings("unchecked")
            R copy = (R) constructor.newInstance(values);
            return copy;
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException refused) throw refused;
            throw new LinkageError(e.getMessage(), e);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }
}
