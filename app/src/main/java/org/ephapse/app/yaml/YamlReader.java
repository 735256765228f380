package org.ephapse.app.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ephapse.app.text.Words;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/// Turns YAML 1.2 text into a [Yaml] tree: one document, no tags, no key twice, and limits on depth and aliases.
///
/// It listens to the parser's events and not to its node graph, because the limits must hold while the text is being
/// read: the graph is built by recursion, and a file of opening brackets would exhaust the stack before anyone looks.
public final class YamlReader {
    private static final int DEEPEST = 12;
    private static final int MOST_ALIASES = 100;

    private final String file;
    private final Iterator<Event> events;
    private final Map<Anchor, Yaml> anchored = new HashMap<>();
    private int aliases;

    private YamlReader(String file, Iterator<Event> events) {
        this.file = file;
        this.events = events;
    }

    /// The tree of a document.
    ///
    /// @param file the name to show in messages
    /// @param text the document
    public static Yaml read(String file, String text) {
        try {
            LoadSettings settings = LoadSettings.builder()
                    .setLabel(file)
                    .setUseMarks(true)
                    .setCodePointLimit(Math.max(1, text.length()))
                    .build();
            return new YamlReader(file, new Parse(settings).parseString(text).iterator()).document();
        } catch (MarkedYamlEngineException e) {
            Optional<Mark> mark = e.getProblemMark().or(e::getContextMark);
            String sentence = "this is not YAML: " + problem(e);
            if (mark.isEmpty()) throw new BadYaml(file + ": " + sentence);
            throw new BadYaml(place(file, mark.get()), sentence);
        } catch (YamlEngineException e) {
            throw new BadYaml(file + ": this is not YAML: " + Words.quoted(String.valueOf(e.getMessage())));
        }
    }

    private static String problem(MarkedYamlEngineException e) {
        String context = e.getContext() == null ? "" : e.getContext() + ", ";
        return context + e.getProblem();
    }

    private Yaml document() {
        Yaml tree = null;
        while (events.hasNext()) {
            Event event = events.next();
            switch (event.getEventId()) {
                case StreamStart, StreamEnd, DocumentEnd, Comment -> {}
                case DocumentStart -> {
                    if (tree != null) throw new BadYaml(place(event), "a scenario is one document, this is a second");
                    tree = value(events.next(), 0);
                }
                case Alias, Scalar, SequenceStart, SequenceEnd, MappingStart, MappingEnd ->
                    throw new BadYaml(place(event), "this stands outside of a document");
            }
        }
        if (tree == null) throw new BadYaml(file + ": the file is empty; a scenario needs at least person or extends");
        return tree;
    }

    private Yaml value(Event event, int depth) {
        Place place = place(event);
        if (depth > DEEPEST) throw new BadYaml(place, "blocks are nested more than " + DEEPEST + " deep");
        if (event instanceof AliasEvent alias) return aliased(place, alias.getAlias());
        refuseTag(event, place);
        Yaml value = switch (event.getEventId()) {
            case Scalar -> leaf(place, (ScalarEvent) event);
            case SequenceStart -> items(place, depth);
            case MappingStart -> block(place, depth);
            default -> throw new BadYaml(place, "this is not YAML: a value is missing");
        };
        if (event instanceof NodeEvent node) node.getAnchor().ifPresent(anchor -> anchored.put(anchor, value));
        return value;
    }

    private static Yaml leaf(Place place, ScalarEvent scalar) {
        return new Yaml.Leaf(place, scalar.getValue(), scalar.isPlain());
    }

    private Yaml items(Place place, int depth) {
        List<Yaml> values = new ArrayList<>();
        for (Event next = events.next(); next.getEventId() != Event.ID.SequenceEnd; next = events.next()) {
            values.add(value(next, depth + 1));
        }
        return new Yaml.Items(place, List.copyOf(values));
    }

    private Yaml block(Place place, int depth) {
        Map<String, Yaml.Entry> entries = new LinkedHashMap<>();
        for (Event next = events.next(); next.getEventId() != Event.ID.MappingEnd; next = events.next()) {
            Place keyPlace = place(next);
            String key = keyOf(value(next, depth + 1));
            Yaml.Entry first = entries.get(key);
            if (first != null) {
                throw new BadYaml(
                        keyPlace,
                        Words.quoted(key) + " is given twice, first in line "
                                + first.keyPlace().line());
            }
            entries.put(key, new Yaml.Entry(keyPlace, value(events.next(), depth + 1)));
        }
        return new Yaml.Block(place, entries);
    }

    private static String keyOf(Yaml key) {
        if (key instanceof Yaml.Leaf leaf) return leaf.text();
        throw new BadYaml(key.place(), "a key is a word, not " + key.words());
    }

    private Yaml aliased(Place place, Anchor anchor) {
        if (++aliases > MOST_ALIASES) throw new BadYaml(place, "there are more than " + MOST_ALIASES + " aliases");
        Yaml value = anchored.get(anchor);
        if (value == null) {
            throw new BadYaml(
                    place, "the alias " + Words.quoted("*" + anchor.getValue()) + " has no finished anchor before it");
        }
        return value;
    }

    private static void refuseTag(Event event, Place place) {
        @Nullable
        String tag = switch (event) {
            case ScalarEvent scalar -> scalar.getTag().orElse(null);
            case CollectionStartEvent collection -> collection.getTag().orElse(null);
            default -> null;
        };
        if (tag != null) throw new BadYaml(place, "the tag " + Words.quoted(tag) + " is not used in scenarios");
    }

    private Place place(Event event) {
        return event.getStartMark().map(mark -> place(file, mark)).orElse(new Place(file, 1, 1));
    }

    private static Place place(String file, Mark mark) {
        return new Place(file, mark.getLine() + 1, mark.getColumn() + 1);
    }
}
