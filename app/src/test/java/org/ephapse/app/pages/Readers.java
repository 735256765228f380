package org.ephapse.app.pages;

import java.net.BindException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/// Gives each test that asks for a `Reader` the one that there is.
final class Readers implements ParameterResolver {
    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Reader.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.GLOBAL)
                .computeIfAbsent(Reader.class, type -> reader(), Reader.class);
    }

    private static Reader reader() {
        try {
            return new Reader();
        } catch (BindException e) {
            throw new IllegalStateException(e);
        }
    }
}
