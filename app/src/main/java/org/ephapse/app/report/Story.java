package org.ephapse.app.report;

import static org.ephapse.app.report.markup.Numbers.age;
import static org.ephapse.app.report.markup.Numbers.fixed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.ephapse.app.Draw;
import org.ephapse.app.RunFacts;
import org.ephapse.artery.Loop;
import org.ephapse.body.Life;
import org.ephapse.body.Mark;
import org.ephapse.body.Person;
import org.ephapse.body.Quantity;
import org.ephapse.signal.Region;

/// A life in six to twelve plain sentences. Each says what the record shows and nothing else.
public final class Story {
    private final RunFacts facts;
    private final History life, waiting;
    private final Person person;
    private final boolean female;
    private final List<String> told = new ArrayList<>();

    private Story(RunFacts facts) {
        this.facts = facts;
        this.life = new History(facts.life());
        this.waiting = new History(facts.waiting());
        this.person = facts.life().person();
        this.female = person.sex() == Person.Sex.FEMALE;
    }

    /// The sentences, in the order in which they are read.
    public static List<String> sentences(RunFacts facts) {
        return paragraphs(facts).stream().flatMap(List::stream).toList();
    }

    /// The sentences by paragraph: who it is, what the artery did, what twitched, and what it all is.
    static List<List<String>> paragraphs(RunFacts facts) {
        Story story = new Story(facts);
        List<List<String>> paragraphs = new ArrayList<>();
        story.who();
        story.artery();
        paragraphs.add(story.next());
        story.touch();
        story.dent();
        paragraphs.add(story.next());
        story.twitching();
        new TreatmentStory(story.life, story.waiting, story.female).tell(story.told);
        paragraphs.add(story.next());
        paragraphs.add(List.of("All this is simulated: a virtual person, and no forecast for a real one."));
        return List.copyOf(paragraphs);
    }

    /// What was told since the last paragraph.
    private List<String> next() {
        List<String> paragraph = List.copyOf(told);
        told.clear();
        return paragraph;
    }

    private void who() {
        String side = person.side() == Person.Side.LEFT ? "left" : "right";
        told.add("This is a virtual " + (female ? "woman, seen on her " : "man, seen on his ") + side + " side.");
        Draw draw = facts.draw();
        String origin = draw == null
                ? (female ? "Her" : "His") + " values were set by hand"
                : (female ? "She" : "He") + " was drawn by chance (seed " + draw.seed() + ", person " + draw.index()
                        + ")";
        told.add(origin + ", with a susceptibility of " + fixed(person.susceptibility(), 2) + " (median 1).");
    }

    private void artery() {
        Loop loop = person.loop();
        String name = switch (loop.vessel()) {
            case AICA -> "An artery called AICA ";
            case PICA -> "An artery called PICA ";
            case VA -> "The vertebral artery ";
        };
        String how = loop.isTandem() ? "pushes a smaller artery onto" : "crosses";
        String place = switch (person.root().segment()) {
            case ROOT_EXIT_POINT -> "where the nerve leaves the brainstem";
            case ATTACHED -> "where the nerve lies on the brainstem";
            case TRANSITION -> "where the nerve parts from the brainstem";
            case DISTAL -> "on its free way to the ear";
        };
        String held = loop.tether_mN_per_mm() > 0 ? ", trapped by tissue" : "";
        told.add(name + how + " the facial nerve " + place + held + ".");
    }

    private void touch() {
        Mark touch = life.first(Mark.Kind.TOUCH).orElse(null);
        String grew = "grew " + fixed(100 * life.at(life.last(), Quantity.LENGTHENING), 1) + "\u00a0% longer by "
                + age(life.age(life.last()));
        if (touch == null) {
            told.add("It " + grew + " years and never touched the nerve.");
            told.add("The gap at the end was " + fixed(RootPicture.gap_mm(life, life.last()), 2) + "\u00a0mm.");
        } else if (touch.detail().isEmpty()) {
            told.add("It first touched the nerve at " + age(touch.age_years()) + " years and " + grew + ".");
        } else {
            told.add("It already touched the nerve at 16 years and " + grew + ".");
        }
    }

    private void dent() {
        if (life.first(Mark.Kind.TOUCH).isEmpty()) return;
        Mark seen = life.first(Mark.Kind.DENT).orElse(null);
        String when =
                seen == null ? "" : seen.age_years() <= life.age(0) ? "the start" : age(seen.age_years()) + " years";
        told.add(
                seen == null
                        ? "Its dent stayed too small to see on a scan (below " + fixed(Life.VISIBLE_mm, 2)
                                + "\u00a0mm)."
                        : "Its dent could be seen on a scan from " + when + ".");
        int row = life.closest();
        String deepest =
                "It was deepest at " + age(life.age(row)) + " years: " + fixed(life.at(row, Quantity.INDENTATION), 2)
                        + "\u00a0mm, under " + fixed(life.at(row, Quantity.PRESSURE), 0) + "\u00a0mmHg";
        String harm = "myelin, the nerve's insulation, is harmed above "
                + fixed(person.root().threshold_mmHg(), 0);
        // one sentence or two, so that a life with much treatment is still told in twelve
        if (life.record().plan().treatments().size() > 1) told.add(deepest + "; " + harm + ".");
        else told.addAll(List.of(deepest + ".", (female ? "Her " : "His ") + harm + "\u00a0mmHg."));
    }

    private void twitching() {
        List<Mark> onsets = Arrays.stream(Region.values())
                .flatMap(r -> life.onset(r).stream())
                .sorted(Comparator.comparingDouble(Mark::age_years))
                .toList();
        if (onsets.isEmpty()) {
            told.add("Nothing twitched.");
            return;
        }
        Mark first = onsets.getFirst();
        StringBuilder words =
                new StringBuilder("The " + first.detail() + " began to twitch at " + age(first.age_years()) + " years");
        for (int i = 1; i < onsets.size(); i++) {
            Mark next = onsets.get(i);
            words.append(i == 1 ? "; the " : " and the ").append(next.detail());
            words.append(i == 1 ? " followed at " : " at ").append(age(next.age_years()));
        }
        told.add(words + (onsets.size() == 1 ? "; no other part followed." : "."));
        if (!Timeline.isTreated(life.record())) atTheEnd();
    }

    private void atTheEnd() {
        List<String> still = new ArrayList<>();
        for (Region region : Region.values()) {
            if (life.seen(region, life.last()) > 0) still.add(region.word());
        }
        String when = "At the end, at " + age(life.age(life.last())) + " years, ";
        told.add(
                still.isEmpty()
                        ? when + "nothing twitched any more."
                        : when + "the " + joined(still) + " twitched ("
                                + fixed(life.at(life.last(), Quantity.VISIBLE), 2) + " of 1).");
    }

    /// Words as "a, b and c".
    static String joined(List<String> words) {
        int last = words.size() - 1;
        return last < 1
                ? String.join("", words)
                : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }
}
