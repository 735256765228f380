package org.ephapse.web.site;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.ephapse.body.LifeRecord;
import org.ephapse.body.Mark;
import org.ephapse.body.Quantity;
import org.ephapse.web.Edition;

/// What the build computes for the pages.
public final class Site {
    private Site() {}

    /// The computed files by their path below the static files, such as `preset/typical.json`.
    ///
    /// @param scenarios the scenario of `examples/` by its name
    /// @param edition   the build that computes them
    public static SortedMap<String, byte[]> files(Function<String, Story> scenarios, Edition edition) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        Map<Preset, LifeRecord> lives = new EnumMap<>(Preset.class);
        Map<Preset, Replay> arteries = new EnumMap<>(Preset.class);
        for (Preset preset : Preset.values()) {
            Story story = preset.of(scenarios.apply(preset.scenario()));
            Replay artery = story.artery();
            LifeRecord life = story.lived(artery);
            lives.put(preset, life);
            arteries.put(preset, artery);
            files.put(
                    "preset/" + preset.word() + ".json",
                    Asset.of(preset, story, life, story.tense().lived(artery.again()), edition));
            if (preset == Preset.TYPICAL)
                files.put("preset/typical.stills", stills(life, scenarios.apply(preset.scenario())));
        }
        files.put("preset/roads.properties", Roads.file(scenarios.apply(Preset.TYPICAL.scenario()), lives, arteries));
        return files;
    }

    /// A telling row of a life: when the face has begun to twitch in two places, or in one, or the middle.
    static int telling(LifeRecord life) {
        List<Double> onsets = life.marks().stream()
                .filter(m -> m.kind() == Mark.Kind.ONSET)
                .map(Mark::age_years)
                .toList();
        int[] rows = Asset.rows(life);
        double age = onsets.isEmpty()
                ? life.at(rows[rows.length / 2], Quantity.AGE)
                : onsets.get(Math.min(1, onsets.size() - 1));
        for (int row : rows) if (life.at(row, Quantity.AGE) >= age) return row;
        return rows[rows.length - 1];
    }

    private static byte[] stills(LifeRecord life, Story given) {
        int[] rows = Asset.rows(life);
        int telling = telling(life), half = rows[0];
        double middle = (life.at(rows[0], Quantity.AGE) + life.at(telling, Quantity.AGE)) / 2;
        for (int row : rows) if (life.at(row, Quantity.AGE) <= middle) half = row;
        StringBuilder text = new StringBuilder("# simulated\n");
        List<Integer> all = new ArrayList<>(List.of(telling, rows[0], half, telling, rows[rows.length - 1]));
        for (int i = 0; i < all.size(); i++) {
            int number = i;
            new Frame(life, all.get(i))
                    .pieces()
                    .forEach((name, piece) -> text.append(number)
                            .append('.')
                            .append(name)
                            .append('=')
                            .append(piece)
                            .append('\n'));
        }
        text.append("0.seed=").append(given.seed()).append('\n');
        text.append("0.operation=")
                .append(Asset.shown(Roads.from_years(given), 1))
                .append('\n');
        text.append("0.table=");
        for (List<String> row : Rows.of(life))
            text.append(String.join(" ", row)).append(';');
        return text.append('\n').toString().getBytes(StandardCharsets.UTF_8);
    }
}
