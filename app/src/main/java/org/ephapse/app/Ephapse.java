package org.ephapse.app;

import java.io.FileDescriptor;
import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.ephapse.app.text.Words;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/// The command line: `ephapse run examples/typical.yaml`.
@Command(
        name = "ephapse",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {
            RunCommand.class,
            InitCommand.class,
            SchemaCommand.class,
            ExplainCommand.class,
            VerifyCommand.class,
            FibreCommand.class,
            BundleCommand.class,
            SessionCommand.class,
            LsrCommand.class,
            ServeCommand.class,
            SiteCommand.class,
            DoctorCommand.class,
            LicensesCommand.class,
            DeskCommand.class,
            AuditCommand.class
        },
        description = {
            "Follows one face from youth to old age: an artery grows beside the facial nerve, presses on it,"
                    + " and one day the eyelid begins to twitch (hemifacial spasm).",
            "It is a simulation for people who want to understand the disease. It gives no medical advice.",
            "",
            "Begin with:",
            "  ephapse run examples/typical.yaml     one life, in sentences and figures",
            "  ephapse init my-life.yaml             a scenario of your own to edit",
            "  ephapse explain                       what is computed, and from which sources",
            "  ephapse verify                        the model beside what was published",
            "  ephapse fibre 10                      velocity and threshold of a motor fibre",
            "  ephapse bundle volley                 what fibres side by side do to each other",
            "  ephapse session typical               seconds with one lesion, unit by unit",
            "  ephapse lsr typical                   shocks to one branch, answers in the others",
            "  ephapse serve                         the pages for patients, in a browser",
            ""
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:done, but a check that was asked for failed",
            "2:the command or a file it was given cannot be used; nothing was written",
            "3:the computation left the numbers; nothing was written",
            "69:there is no JDK 25",
            "70:a mistake of this program",
            "130:interrupted"
        },
        commandListHeading = "%nCommands:%n",
        footer = {"", "ephapse COMMAND --help says more about each."})
public final class Ephapse implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    private Ephapse() {}

    /// Without a command: how to begin.
    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getOut());
        return ExitCode.DONE;
    }

    /// Runs one command line and leaves with its exit code.
    public static void main(String[] args) {
        Outlet standard = new Outlet(FileDescriptor.out);
        PrintWriter err = new Outlet(FileDescriptor.err).writer();
        int code = run(standard.writer(), err, args);
        String fault = standard.fault();
        if (fault != null && code == ExitCode.DONE) {
            err.println("ephapse: standard output cannot be written: " + fault);
            err.flush();
            code = ExitCode.BAD_INPUT;
        }
        System.exit(code);
    }

    /// Runs one command line and returns its exit code; whatever happens is one sentence on `err`.
    static int run(PrintWriter out, PrintWriter err, String... args) {
        CommandLine ephapse = commandLine(out, err);
        try {
            return ephapse.execute(args);
        } catch (StackOverflowError | OutOfMemoryError | LinkageError e) {
            return Complaint.of(e, ephapse);
        } finally {
            out.flush();
            err.flush();
        }
    }

    private static Path path(String word) {
        try {
            return Path.of(word);
        } catch (InvalidPathException e) {
            throw new TypeConversionException("no file can be called " + Words.quoted(word) + " in the encoding "
                    + System.getProperty("sun.jnu.encoding") + "; LC_ALL=C.UTF-8 may help");
        }
    }

    private static CommandLine commandLine(PrintWriter out, PrintWriter err) {
        CommandLine ephapse = new CommandLine(new Ephapse());
        ephapse.registerConverter(Path.class, Ephapse::path);
        ephapse.setOut(out);
        ephapse.setErr(err);
        ephapse.setExitCodeExceptionMapper(Complaint::exitCode);
        ephapse.setParameterExceptionHandler((e, args) -> Complaint.ofArguments(e));
        ephapse.setExecutionExceptionHandler((e, command, parsed) -> Complaint.of(e, command));
        return ephapse;
    }
}
