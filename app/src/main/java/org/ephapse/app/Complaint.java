package org.ephapse.app;

import java.util.List;
import org.ephapse.app.output.Interrupted;
import org.ephapse.app.text.BadInput;
import org.ephapse.app.text.Nearest;
import org.ephapse.app.text.Words;
import org.ephapse.numeric.Diverged;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// Every way in which a command can fail, as one sentence on standard error and an exit code.
final class Complaint {
    private Complaint() {}

    /// The exit code of an exception.
    static int exitCode(Throwable e) {
        return switch (e) {
            case BadInput bad -> ExitCode.BAD_INPUT;
            case ParameterException bad -> ExitCode.BAD_INPUT;
            case Diverged diverged -> ExitCode.DIVERGED;
            case Interrupted interrupted -> ExitCode.INTERRUPTED;
            case InterruptedException interrupted -> ExitCode.INTERRUPTED;
            default -> ExitCode.BUG;
        };
    }

    /// Says what went wrong in a command.
    static int of(Throwable e, CommandLine command) {
        int code = command.getExitCodeExceptionMapper().getExitCode(e);
        // who took the files away has said so
        if (e instanceof Interrupted) return code;
        command.getErr().println("ephapse: " + sentence(e, code));
        command.getErr().flush();
        return code;
    }

    /// Says what is wrong with the arguments, and where help is.
    static int ofArguments(ParameterException e) {
        CommandLine command = e.getCommandLine();
        String name = command.getCommandSpec().qualifiedName();
        command.getErr().println("ephapse: " + Words.line(arguments(e)) + "; see " + name + " --help");
        command.getErr().flush();
        return ExitCode.BAD_INPUT;
    }

    private static String arguments(ParameterException e) {
        if (!(e instanceof UnmatchedArgumentException unmatched)) {
            String sentence = lowerFirst(String.valueOf(e.getMessage()));
            return sentence.replaceFirst("is not an? (int|long)$", "is not a whole number");
        }
        List<String> rest = unmatched.getUnmatched();
        String first = rest.getFirst();
        CommandLine command = e.getCommandLine();
        if (first.startsWith("-")) {
            return "there is no option " + Words.quoted(first)
                    + Nearest.hint(first, command.getCommandSpec().optionsMap().keySet());
        }
        if (command.getSubcommands().isEmpty()) return Words.quoted(first) + " is one argument too many";
        return "there is no command " + Words.quoted(first)
                + Nearest.hint(first, command.getSubcommands().keySet());
    }

    private static String sentence(Throwable e, int code) {
        return switch (code) {
            case ExitCode.BAD_INPUT, ExitCode.DIVERGED -> Words.line(e.getMessage() + more(e));
            case ExitCode.INTERRUPTED -> "interrupted; nothing was written";
            default ->
                "this is a mistake of the program, not yours: " + Words.line(String.valueOf(e)) + where(e)
                        + "; please report this line together with what `ephapse doctor` prints";
        };
    }

    /// What else went wrong while the first mishap was put right.
    private static String more(Throwable e) {
        StringBuilder more = new StringBuilder();
        for (Throwable also : e.getSuppressed()) more.append("; ").append(also.getMessage());
        return more.toString();
    }

    private static String where(Throwable e) {
        StackTraceElement[] trace = e.getStackTrace();
        if (trace.length == 0) return "";
        return " at " + trace[0].getClassName() + "." + trace[0].getMethodName() + ", line " + trace[0].getLineNumber();
    }

    private static String lowerFirst(String sentence) {
        return sentence.isEmpty() ? sentence : Character.toLowerCase(sentence.charAt(0)) + sentence.substring(1);
    }
}
