package org.ephapse.app;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.ephapse.app.text.BadInput;
import org.ephapse.app.text.Nearest;
import org.ephapse.app.text.Words;
import org.ephapse.body.session.Act;
import org.ephapse.body.session.Protocol;
import org.ephapse.body.session.Site;
import org.ephapse.body.session.Waking;
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
            "  ephapse lsr typical --stimulate zygomatic --pair 2 --anesthesia"
        })
final class LsrCommand implements Callable<Integer> {
    private static final int MOST = 1000;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private SessionRun run;

    @Option(
            names = "--stimulate",
            paramLabel = "SITE",
            description = "temporal, zygomatic, mandibular or artery (${DEFAULT-VALUE}).")
    private String site = "mandibular";

    @Option(names = "--shocks", paramLabel = "N", description = "How many (${DEFAULT-VALUE}).")
    private int shocks = 10;

    @Option(names = "--every", paramLabel = "S", description = "Seconds between them (${DEFAULT-VALUE}).")
    private double every_s = 0.25;

    @Option(
            names = "--intensity",
            paramLabel = "X",
            description = "Share of the branch's fibres that a shock excites, 0 to 1 (${DEFAULT-VALUE}).")
    private double intensity = 1;

    @Option(names = "--pair", paramLabel = "MS", description = "Gives each shock a second one after so many ms.")
    private @Nullable Double pair_ms;

    @Option(names = "--anesthesia", description = "Under anesthesia.")
    private boolean anesthesia;

    @Override
    public Integer call() {
        if (shocks < 1 || shocks > MOST) throw new BadInput("--shocks is " + shocks + "; allowed is 1 to " + MOST);
        double every_ms = SessionRun.ms("--every", every_s);
        Lesioned lesioned = run.lesioned();
        List<Act> acts = new ArrayList<>();
        if (anesthesia) acts.add(new Act.Wake(Waking.ANESTHETIZED, 0));
        try {
            acts.add(new Act.Shock(site(), every_ms, intensity, shocks, every_ms));
            if (pair_ms != null) acts.add(new Act.Shock(site(), every_ms + pair_ms, intensity, shocks, every_ms));
        } catch (IllegalArgumentException e) {
            throw new BadInput(String.valueOf(e.getMessage()));
        }
        Protocol protocol = Protocol.rest((shocks + 1) * every_ms).with(acts.toArray(Act[]::new));
        return run.run(lesioned, shocks + " shocks, " + site, protocol);
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
