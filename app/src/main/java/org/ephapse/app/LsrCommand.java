package org.ephapse.app;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.ephapse.app.session.Protocols;
import org.ephapse.app.text.BadInput;
import org.ephapse.app.text.Nearest;
import org.ephapse.app.text.Words;
import org.ephapse.body.session.Site;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `ephapse lsr`: shocks to one branch, and what answers in the others.
@Command(
        name = "lsr",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Gives shocks to one branch of the nerve, or to the artery's wall, and reads the lateral spread in every muscle.",
            "  ephapse lsr typical --stimulate mandibular --out out/lsr",
            "  ephapse lsr typical --stimulate zygomatic --pair 2 --anesthesia",
            "It tells first, muscle by muscle, whether an answer is there, when it comes and how large it is.",
            "Everything is simulated."
        })
final class LsrCommand implements Callable<Integer> {
    private static final int MOST = 1000;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private SessionRun run;

    @Option(
            names = "--stimulate",
            paramLabel = "SITE",
            description =
                    "Where: temporal (forehead), zygomatic (eyelid, cheek), mandibular (chin), or artery, its wall (${DEFAULT-VALUE}).")
    private String site = "mandibular";

    @Option(
            names = "--shocks",
            paramLabel = "N",
            description = "How many; the second ones of pairs are not counted (${DEFAULT-VALUE}).")
    private int shocks = 10;

    @Option(
            names = "--every",
            paramLabel = "S",
            description =
                    "Seconds between them; at less than 0.06 it is a train, of which only the first is read (${DEFAULT-VALUE}).")
    private double every_s = 0.25;

    @Option(
            names = "--intensity",
            paramLabel = "X",
            description = "Share of the branch's fibres that a shock excites, 0 to 1 (${DEFAULT-VALUE}).")
    private double intensity = 1;

    @Option(
            names = "--pair",
            paramLabel = "MS",
            description =
                    "Gives every other shock a second one after so many ms; the single ones are what it is measured by.")
    private @Nullable Double pair_ms;

    @Option(names = "--anesthesia", description = "Under anesthesia: no blinks, a quieter face.")
    private boolean anesthesia;

    @Override
    public Integer call() {
        if (shocks < 1 || shocks > MOST) throw new BadInput("--shocks is " + shocks + "; allowed is 1 to " + MOST);
        double every_ms = SessionRun.ms("--every", every_s);
        if (!(intensity >= 0 && intensity <= 1))
            throw new BadInput("--intensity is " + intensity + "; allowed is 0 to 1");
        if (pair_ms != null && !(pair_ms > 0 && pair_ms < every_ms && shocks > 1))
            throw new BadInput("--pair is " + pair_ms + " ms, --shocks " + shocks
                    + "; allowed is more than 0 and less than --every (" + every_ms + " ms), with 2 shocks or more");
        Lesioned lesioned = run.lesioned();
        return run.run(
                lesioned,
                shocks + (pair_ms == null ? " shocks, " : " shocks, every other one followed by a second, ") + site,
                Protocols.shocks(site(), intensity, shocks, every_ms, pair_ms, anesthesia));
    }

    private Site site() {
        List<String> names = Arrays.stream(Site.values())
                .map(s -> s.name().toLowerCase(Locale.ROOT))
                .toList();
        int i = names.indexOf(site);
        if (i < 0) throw new BadInput("--stimulate is " + Words.quoted(site) + Nearest.hint(site, names));
        return Site.values()[i];
    }
}
