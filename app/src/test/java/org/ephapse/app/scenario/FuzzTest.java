package org.ephapse.app.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.ephapse.app.yaml.BadYaml;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever the text, the reader's answer is a scenario or one sentence: never another exception, never a hang.
class FuzzTest {
    private static final int CASES = 10_000;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int LARGE = 900_000;

    private enum Answer {
        SCENARIO,
        SENTENCE
    }

    /// Ways to spoil a text.
    enum Spoil {
        BYTES {
            @Override
            byte[] spoiled(byte[] text, SplittableRandom random) {
                byte[] bytes = text.clone();
                int changes = 1 + random.nextInt(4);
                for (int i = 0; i < changes; i++) bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
                return random.nextInt(8) == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length)) : bytes;
            }
        },
        TOKENS {
            @Override
            byte[] spoiled(byte[] text, SplittableRandom random) {
                StringBuilder spoiled = new StringBuilder(new String(text, StandardCharsets.UTF_8));
                int changes = 1 + random.nextInt(3);
                for (int i = 0; i < changes; i++) {
                    int at = random.nextInt(spoiled.length());
                    int end = Math.min(spoiled.length(), at + random.nextInt(6));
                    spoiled.replace(at, end, TOKENS_TO_PUT.get(random.nextInt(TOKENS_TO_PUT.size())));
                }
                return spoiled.toString().getBytes(StandardCharsets.UTF_8);
            }
        },
        LINES {
            @Override
            byte[] spoiled(byte[] text, SplittableRandom random) {
                List<String> lines = new ArrayList<>(List.of(new String(text, StandardCharsets.UTF_8).split("\n", -1)));
                int changes = 1 + random.nextInt(3);
                for (int i = 0; i < changes; i++) {
                    int from = random.nextInt(lines.size());
                    int to = random.nextInt(lines.size());
                    switch (random.nextInt(4)) {
                        case 0 -> lines.add(to, lines.get(from));
                        case 1 -> lines.set(from, "  " + lines.get(from));
                        case 2 -> lines.set(from, lines.get(from).stripLeading());
                        default -> lines.set(from, lines.get(to));
                    }
                }
                return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
            }
        };

        abstract byte[] spoiled(byte[] text, SplittableRandom random);
    }

    private static final List<String> TOKENS_TO_PUT = List.of(
            "",
            " ",
            "\n",
            "\t",
            ":",
            ": ",
            "- ",
            "?",
            "{",
            "}",
            "[",
            "]",
            ",",
            "&a ",
            "*a",
            "!!str ",
            "!x ",
            "|\n",
            ">-\n",
            "#",
            "\"",
            "'",
            "\\",
            "%",
            "@",
            "`",
            "---\n",
            "...\n",
            "~",
            "null",
            "true",
            ".nan",
            ".inf",
            "-.inf mm",
            "1e309",
            "-0",
            "0x1F",
            "9223372036854775808",
            "1.2 mm",
            "35 years",
            "20 U",
            "never",
            "extends: typical\n",
            "extends: a/../b.yaml\n",
            "sweep",
            "normal",
            "person",
            "\u0000",
            "\u0085",
            "\u2028",
            "\uFEFF",
            "\uD83E\uDEE0",
            "<<: *a\n",
            "é",
            "12 %",
            "0 mm");

    private static List<String> texts() {
        List<String> texts = new ArrayList<>();
        for (String preset : Presets.names()) {
            texts.add(Presets.text(preset));
            texts.add(Starter.text(preset));
        }
        Fault.of("structure", "sense").forEach(fault -> texts.add(fault.text()));
        return texts;
    }

    private static Answer answer(byte[] bytes) {
        try {
            Scenarios.ofText("fuzz", Scenarios.decoded("fuzz", bytes));
            return Answer.SCENARIO;
        } catch (BadScenario | BadYaml refusal) {
            assertThat(refusal.sentence())
                    .startsWith("fuzz")
                    .doesNotContain("\n", "\r", "\0")
                    .hasSizeLessThan(1200);
            return Answer.SENTENCE;
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_spoiled_scenario_is_a_scenario_or_a_sentence(Spoil spoil) {
        List<String> texts = texts();
        Map<Answer, Integer> answers = new EnumMap<>(Answer.class);
        assertTimeoutPreemptively(PATIENCE, () -> {
            for (int i = 0; i < CASES; i++) {
                SplittableRandom random = new SplittableRandom(1_000_003L * spoil.ordinal() + i);
                byte[] text = texts.get(i % texts.size()).getBytes(StandardCharsets.UTF_8);
                answers.merge(answer(spoil.spoiled(text, random)), 1, Integer::sum);
            }
        });
        assertThat(answers.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(CASES);
        assertThat(answers).containsOnlyKeys(Answer.values());
    }

    @Test
    void noise_is_refused_in_a_sentence() {
        Map<Answer, Integer> answers = new EnumMap<>(Answer.class);
        for (int i = 0; i < CASES; i++) {
            SplittableRandom random = new SplittableRandom(77L + i);
            byte[] noise = new byte[random.nextInt(1, 80)];
            random.nextBytes(noise);
            answers.merge(answer(noise), 1, Integer::sum);
        }
        assertThat(answers).containsExactly(Map.entry(Answer.SENTENCE, CASES));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[",
                "{",
                "- ",
                "? ",
                "a: ",
                "[{",
                "\"",
                "'",
                "&a ",
                "*a ",
                "!",
                "- - ",
                "a\n",
                "# ",
                "|\n",
                "%",
                "\n",
                " ",
                "a: {b: ",
                "x: 1\n",
                "\\",
                "-\n",
                "a: &b c\n",
                "[a, ",
                "1"
            })
    void a_large_repetition_is_refused_without_a_hang(String piece) {
        String large = piece.repeat(LARGE / piece.length());
        Answer answer =
                assertTimeoutPreemptively(Duration.ofSeconds(20), () -> answer(large.getBytes(StandardCharsets.UTF_8)));
        assertThat(answer).isEqualTo(Answer.SENTENCE);
    }
}
