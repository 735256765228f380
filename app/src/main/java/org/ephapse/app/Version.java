package org.ephapse.app;

import picocli.CommandLine.IVersionProvider;

/// What `ephapse --version` prints.
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        Provenance here = Provenance.here();
        return new String[] {"ephapse " + here.version() + " (commit " + here.commit() + ", Java " + here.jdk() + ")"};
    }
}
