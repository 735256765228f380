package org.ephapse.app.report;

import static org.ephapse.app.report.markup.Tag.CIRCLE;
import static org.ephapse.app.report.markup.Tag.ELLIPSE;
import static org.ephapse.app.report.markup.Tag.G;

import java.util.Locale;
import org.ephapse.app.report.markup.Element;
import org.ephapse.app.report.markup.Numbers;
import org.ephapse.app.report.markup.Svg;
import org.ephapse.body.Person;
import org.ephapse.signal.Region;

/// A calm face, facing us, whose eyelid, cheek and mouth are shaded by how much they twitch. The person's left is on
/// the right of the picture.
///
/// @param history the life
record FacePicture(History history) {
    private static final double WIDTH = 200, HEIGHT = 262;
    private static final double FAINT = 0.16, DEEP = 0.66;

    private static final String JAW =
            "M35 118C37 160 46 190 66 214C80 230 92 236 100 236C108 236 120 230 134 214C154 190 163 160 165 118";
    private static final String HAIR =
            "M32 121C25 60 54 18 100 18C146 18 175 60 168 121C166 117 165 112 164 106C160 93 156 84 150 76"
                    + "C130 86 92 82 66 66C50 78 40 92 36 106C35 112 34 117 32 121Z";
    private static final String EAR = "M166 124C173 117 178 126 175 140C173 151 167 157 161 152";
    private static final String BROW = "M112 109C121 101 138 101 150 110";
    private static final String EYE = "M114 129C121 120 139 120 147 130C139 136 122 136 114 129Z";
    private static final String LID = "M112 123C120 113 140 113 150 125";
    private static final String WING = "M112 159C118 164 115 172 108 171";
    private static final String NECK = "M129 221C127 238 129 250 134 262";
    private static final String NOSE = "M92 172C96 176 104 176 108 172";
    private static final String LIPS = "M78 197C88 191 95 189 100 192C105 189 112 191 122 197"
            + "M78 197C88 199 94 197 100 198C106 197 112 199 122 197M86 202C94 209 106 209 114 202";
    private static final String CHEEK_AREA =
            "M138 150C149 146 156 153 153 166C150 179 141 188 131 189C125 184 124 173 127 164C129 157 133 152 138 150Z";
    private static final String MOUTH_AREA = "M100 184C112 182 123 187 129 197C123 209 112 214 100 213Z";

    /// The face at a row.
    Element at(int row, String id) {
        Person.Side side = history.record().person().side();
        String title = "The face at " + Numbers.age(history.age(row)) + " years";
        Element picture = Svg.picture(id, WIDTH, HEIGHT, title, words(row));
        Element affected = G.of(area(Region.LID, row), area(Region.CHEEK, row), area(Region.MOUTH, row));
        Element face = G.of(
                half(),
                mirrored(half()),
                Svg.path(HAIR, "feature hair"),
                Svg.path(JAW, "feature"),
                Svg.path(NOSE, "feature"),
                Svg.path(LIPS, "feature"));
        Element shaded = side == Person.Side.LEFT ? affected : mirrored(affected);
        return picture.add(shaded, face).add(Svg.text(WIDTH - 2, HEIGHT - 4, "end", "stamp", "simulated"));
    }

    /// How much each part twitches, in words.
    String words(int row) {
        StringBuilder words = new StringBuilder();
        for (Region region : Region.values()) {
            words.append(words.isEmpty() ? "" : " \u00b7 ")
                    .append(region.word())
                    .append(' ');
            words.append(Numbers.fixed(history.seen(region, row), 2));
        }
        return words.toString();
    }

    private Element area(Region region, int row) {
        double level = history.seen(region, row);
        Element area = switch (region) {
            case LID ->
                ELLIPSE.of().with("cx", 131).with("cy", 127).with("rx", 28).with("ry", 22);
            case CHEEK -> Svg.path(CHEEK_AREA, "");
            case MOUTH -> Svg.path(MOUTH_AREA, "");
        };
        boolean quiet = level < History.SEEN;
        String kind = "area " + region.name().toLowerCase(Locale.ROOT) + (quiet ? " quiet" : "");
        return area.with("class", kind).with("fill-opacity", quiet ? 0 : FAINT + (DEEP - FAINT) * level);
    }

    private static Element half() {
        return G.of(
                Svg.path(EAR, "feature"),
                Svg.path(BROW, "feature brow"),
                Svg.path(EYE, "feature"),
                CIRCLE.of().with("cx", 130.5).with("cy", 128).with("r", 4.5).with("class", "iris"),
                Svg.path(LID, "feature faint"),
                Svg.path(WING, "feature faint"),
                Svg.path(NECK, "feature"));
    }

    private static Element mirrored(Element half) {
        return G.of(half).with("transform", "translate(" + Numbers.pixel(WIDTH) + " 0) scale(-1 1)");
    }
}
