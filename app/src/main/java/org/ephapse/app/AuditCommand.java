package org.ephapse.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.ephapse.app.text.Json;
import org.ephapse.desk.Desk;
import org.ephapse.desk.audit.Head;
import org.ephapse.desk.audit.Verdict;
import org.ephapse.desk.audit.Verdict.Broken;
import org.ephapse.desk.audit.Verdict.Whole;
import org.ephapse.desk.backup.Heads;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `ephapse audit`: who did what at the front desk, and whether somebody changed that afterwards.
@Command(
        name = "audit",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Checks the audit of the clinic's front desk.",
            "A desk belongs to one process at a time: stop its server first, or ask its page."
        })
final class AuditCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    /// Without a verb: what there is.
    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getOut());
        return ExitCode.DONE;
    }

    @Command(
            name = "verify",
            mixinStandardHelpOptions = true,
            description = {
                "Goes through the whole chain and compares it with the heads that were kept.",
                "Leaves with code 1 where a line was changed, or lines were cut off."
            })
    int verify(
            @Mixin DeskCommand.Home home,
            @Option(names = "--head", paramLabel = "NUMBER:HASH", description = "A head that you kept elsewhere.")
                    @Nullable
                    String head,
            @Option(
                            names = "--heads",
                            paramLabel = "FILE",
                            description = "A copy of audit-heads.txt that you kept elsewhere.")
                    @Nullable
                    Path heads,
            @Option(names = "--json", description = "Prints the verdict as JSON.") boolean json) {
        Verdict verdict = home.at(desk -> desk.trail().verify(kept(desk, head, heads)));
        spec.commandLine().getOut().print(json ? Json.text(members(verdict)) : sentence(verdict) + "\n");
        spec.commandLine().getOut().flush();
        return verdict instanceof Whole ? ExitCode.DONE : ExitCode.CHECK_FAILED;
    }

    private static List<Head> kept(Desk desk, @Nullable String head, @Nullable Path heads) {
        var kept = new ArrayList<>(desk.heads().all());
        if (head != null) kept.add(Head.parse(head));
        if (heads != null) kept.addAll(Heads.read(heads));
        return kept;
    }

    private static String sentence(Verdict verdict) {
        return switch (verdict) {
            case Whole whole -> "the audit is whole; its head is " + whole.head();
            case Broken broken -> "the audit is broken: " + broken.sentence();
        };
    }

    private static Map<String, Object> members(Verdict verdict) {
        var members = new LinkedHashMap<String, Object>();
        members.put("whole", verdict instanceof Whole);
        switch (verdict) {
            case Whole whole -> members.put("head", whole.head().toString());
            case Broken broken -> {
                members.put("line", broken.seq());
                members.put("found", broken.sentence());
            }
        }
        return members;
    }

    @Command(
            name = "head",
            mixinStandardHelpOptions = true,
            description = "Prints the head of the audit; kept elsewhere, it shows later whether lines were cut off.")
    int head(@Mixin DeskCommand.Home home) {
        Head head = home.at(desk -> desk.trail().head());
        spec.commandLine().getOut().println(head);
        spec.commandLine().getOut().flush();
        return ExitCode.DONE;
    }
}
