package org.ephapse.app;

import java.io.PrintWriter;
import java.io.StringWriter;

/// One command line that was run, in this process.
///
/// @param code its exit code
/// @param out  what it printed on standard output
/// @param err  what it printed on standard error
record Ran(int code, String out, String err) {
    static Ran ephapse(Object... args) {
        String[] words = new String[args.length];
        for (int i = 0; i < args.length; i++) words[i] = args[i].toString();
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Ephapse.run(new PrintWriter(out), new PrintWriter(err), words);
        return new Ran(code, out.toString(), err.toString());
    }
}
