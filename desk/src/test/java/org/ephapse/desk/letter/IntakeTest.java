package org.ephapse.desk.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ephapse.desk.Opened.PERSON;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.ephapse.desk.On;
import org.ephapse.desk.Opened;
import org.ephapse.desk.letter.Answered.Accepted;
import org.ephapse.desk.letter.Answered.Again;
import org.ephapse.desk.letter.Answered.Changed;
import org.ephapse.desk.letter.Answered.Erased;
import org.ephapse.desk.letter.Answered.Wrong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A letter counts once, however often it is sent.
class IntakeTest {
    @TempDir
    Path home;

    @ParameterizedTest
    @EnumSource
    void the_same_form_sent_again_returns_the_same_reference_and_link(On database) {
        try (var opened = Opened.on(database, home)) {
            Checked form = opened.desk.forms().visit(Opened.visit());
            String ticket = opened.ticket();
            assertThat(opened.send(form, ticket))
                    .isEqualTo(opened.send(form, ticket))
                    .isInstanceOf(Accepted.class);
            assertThat(stored(opened)).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void twenty_clicks_at_the_same_moment_are_one_letter(On database) throws Exception {
        try (var opened = Opened.on(database, home);
                var people = Executors.newFixedThreadPool(20)) {
            Checked form = opened.desk.forms().visit(Opened.visit());
            String ticket = opened.ticket();
            Callable<Answered> click = () -> opened.send(form, ticket);
            Set<Answered> answers = new HashSet<>();
            for (var answer : people.invokeAll(java.util.Collections.nCopies(20, click))) answers.add(answer.get());
            assertThat(answers).singleElement().isInstanceOf(Accepted.class);
            assertThat(stored(opened)).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void another_content_under_the_same_ticket_is_refused_and_not_stored(On database) {
        try (var opened = Opened.on(database, home)) {
            String ticket = opened.ticket();
            opened.send(opened.desk.forms().visit(Opened.visit()), ticket);
            assertThat(opened.send(opened.desk.forms().visit(Opened.visit("time", "evening")), ticket))
                    .isInstanceOf(Changed.class);
            assertThat(stored(opened)).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_replay_does_not_bring_an_erased_letter_back(On database) {
        try (var opened = Opened.on(database, home)) {
            Checked form = opened.desk.forms().visit(Opened.visit());
            String ticket = opened.ticket();
            Accepted accepted = (Accepted) opened.send(form, ticket);
            assertThat(opened.desk.mine().erase(accepted.link(), PERSON)).isTrue();
            assertThat(opened.send(form, ticket)).isInstanceOf(Erased.class);
            assertThat(stored(opened)).isZero();
        }
    }

    @Test
    void a_form_filled_in_faster_than_a_person_can_is_shown_again() {
        try (var opened = Opened.on(On.H2, home)) {
            String ticket = opened.desk.tickets().issue();
            assertThat(opened.send(opened.desk.forms().visit(Opened.visit()), ticket))
                    .isInstanceOfSatisfying(
                            Again.class, again -> assertThat(again.key()).isEqualTo("desk.ticket.quick"));
        }
    }

    @Test
    void a_form_that_lay_open_for_more_than_a_day_is_shown_again() {
        try (var opened = Opened.on(On.H2, home)) {
            String ticket = opened.ticket();
            opened.clock.pass(Duration.ofHours(25));
            assertThat(opened.send(opened.desk.forms().visit(Opened.visit()), ticket))
                    .isInstanceOfSatisfying(
                            Again.class, again -> assertThat(again.key()).isEqualTo("desk.ticket.stale"));
        }
    }

    @Test
    void a_replay_is_answered_as_before_also_after_a_day() {
        try (var opened = Opened.on(On.H2, home)) {
            Checked form = opened.desk.forms().visit(Opened.visit());
            String ticket = opened.ticket();
            Answered first = opened.send(form, ticket);
            opened.clock.pass(Duration.ofDays(3));
            opened.desk.hourly();
            assertThat(opened.send(form, ticket)).isEqualTo(first);
        }
    }

    @Test
    void no_changed_letter_of_a_ticket_passes() {
        try (var opened = Opened.on(On.H2, home)) {
            String ticket = opened.ticket();
            Checked form = opened.desk.forms().visit(Opened.visit());
            var altered = IntStream.range(0, ticket.length())
                    .mapToObj(i ->
                            ticket.substring(0, i) + (ticket.charAt(i) == 'A' ? 'B' : 'A') + ticket.substring(i + 1))
                    .toList();
            assertThat(altered)
                    .hasSize(56)
                    .allSatisfy(other -> assertThat(opened.send(form, other)).isInstanceOf(Again.class));
            assertThat(List.of("", "x", ticket + "=", ticket + "A", "ä".repeat(56)))
                    .allSatisfy(other -> assertThat(opened.send(form, other)).isInstanceOf(Again.class));
            assertThat(stored(opened)).isZero();
        }
    }

    @Test
    void a_form_with_a_mistake_is_not_stored_and_keeps_what_was_written() {
        try (var opened = Opened.on(On.H2, home)) {
            Checked form = opened.desk.forms().visit(Opened.visit("phone", "12"));
            assertThat(opened.send(form, opened.ticket()))
                    .isInstanceOfSatisfying(
                            Wrong.class,
                            wrong -> assertThat(wrong.form().fields().get(Field.NAME))
                                    .contains(Opened.SECRET));
            assertThat(stored(opened)).isZero();
        }
    }

    @Test
    void two_hundred_references_and_links_are_all_different_and_hold_no_order() {
        try (var opened = Opened.on(On.H2, home)) {
            var accepted = IntStream.range(0, 200)
                    .mapToObj(_ -> opened.acceptedVisit())
                    .toList();
            var references = accepted.stream().map(Accepted::reference).toList();
            assertThat(references)
                    .doesNotHaveDuplicates()
                    .allMatch(reference -> reference.matches("[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}"))
                    .isNotEqualTo(references.stream().sorted().toList());
            assertThat(accepted.stream().map(Accepted::link))
                    .doesNotHaveDuplicates()
                    .allMatch(link -> link.length() == 43);
        }
    }

    @ParameterizedTest
    @EnumSource
    void words_of_danger_are_answered_at_once_kept_and_put_first(On database) {
        try (var opened = Opened.on(database, home)) {
            opened.acceptedVisit();
            Accepted flagged = opened.acceptedVisit("note", "Some days I want to die.");
            opened.acceptedVisit();
            assertThat(flagged.flagged()).isTrue();
            List<Letter> order = letters(opened);
            assertThat(order).hasSize(3);
            assertThat(order.getFirst().reference()).isEqualTo(flagged.reference());
            assertThat(order.getFirst().fields().get(Field.NOTE)).isEqualTo("Some days I want to die.");
        }
    }

    private static List<Letter> letters(Opened opened) {
        return opened.inOrder();
    }

    private static int stored(Opened opened) {
        return letters(opened).size();
    }
}
