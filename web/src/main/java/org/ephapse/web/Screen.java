package org.ephapse.web;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The pages there are: the whole of what a person can ask this server for, besides static files.
public enum Screen {
    /// One sentence, one picture, three doors.
    HOME("home", null),
    /// Why a face twitches.
    UNDERSTAND("understand", HOME),
    /// Waiting, toxin and the operation side by side.
    TREATMENTS("treatments", HOME),
    /// Questions to take along, to be printed.
    QUESTIONS("questions", TREATMENTS),
    /// A sheet to show the doctor even when the face is quiet today.
    SHEET("show-your-doctor", UNDERSTAND),
    /// What the model is, what it leaves out and how far to trust it.
    TRUST("trust", HOME),
    /// For people who feel very low.
    HELP_NOW("help-now", HOME),
    /// What the words mean.
    GLOSSARY("glossary", HOME),
    /// What is stored about a visitor: nothing.
    PRIVACY("privacy", HOME),
    /// Who can use the pages and how.
    ACCESSIBILITY("accessibility", HOME);

    /// The menu, at most five.
    public static final List<Screen> MENU = List.of(UNDERSTAND, TREATMENTS, TRUST);

    private final String word;
    private final @Nullable Screen parent;

    Screen(String word, @Nullable Screen parent) {
        this.word = word;
        this.parent = parent;
    }

    /// Its name: the template's, the beginning of its keys and, but for home, the end of its address.
    public String word() {
        return word;
    }

    /// The page above it; none above home.
    public @Nullable Screen parent() {
        return parent;
    }

    /// Its address in a language: `/en/understand`.
    public String address(Language language) {
        return "/" + language.tag() + "/" + (this == HOME ? "" : word);
    }

    /// The pages from home down to this one, both included.
    public List<Screen> trail() {
        return parent == null
                ? List.of(this)
                : Stream.concat(parent.trail().stream(), Stream.of(this)).toList();
    }

    /// The page of a name.
    ///
    /// @throws IllegalArgumentException where there is none
    public static Screen of(String word) {
        for (Screen screen : values()) {
            if (screen.word.equals(word)) return screen;
        }
        throw new IllegalArgumentException("there is no page " + word);
    }
}
