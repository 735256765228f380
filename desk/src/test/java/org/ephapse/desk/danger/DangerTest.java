package org.ephapse.desk.danger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Which texts are answered with the help page first.
class DangerTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "I want to die.",
                "Some days I just wanna die",
                "I have been thinking about suicide",
                "since the spasm began I feel suicidal",
                "I am going to kill myself",
                "I don't want to live any more",
                "I don’t want to live like this",
                "I do not want to wake up tomorrow",
                "I wish I was dead",
                "I wish I were never born",
                "I would be better off dead",
                "My family would be better off without me",
                "There is no reason to live",
                "I see no point in going on",
                "life is not worth living with this face",
                "I am tired of living",
                "I can't go on like this",
                "I cannot take it anymore",
                "I keep thinking about ending it all",
                "I want to end my life",
                "I could take all my pills",
                "I nearly took an overdose",
                "I feel like jumping off the bridge",
                "I have started to cut myself at night",
                "I SELF-HARM when it is bad",
                "nobody would miss me",
                "I have nothing left to live for",
                "I wish I could go to sleep and never wake up",
                "I would rather be dead than twitch",
                "the only way out is death",
            })
    void thirty_texts_of_somebody_in_danger_are_found(String text) {
        assertThat(Danger.isIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I do not want to die on the table.",
                "I don't want to die during the operation",
                "Could I die during surgery?",
                "My father died last year.",
                "This twitching is killing me.",
                "The wait is killing my business",
                "Is this the suicide disease?",
                "I read about suicide headaches, is this one?",
                "I nearly died of embarrassment",
                "My phone died during our call",
                "I want to live a normal life",
                "I want to take my life back",
                "It has taken over my life",
                "I cut myself shaving when it twitches",
                "I hurt myself at the gym",
                "I want to end the botulinum treatment",
                "Is a botox overdose possible?",
                "The pills did not help, should I take them all morning?",
                "I want to jump the queue",
                "There is a bridge near the clinic, where do I park?",
                "I am tired of this twitch",
                "I am sick of the needles",
                "I can't go on Monday, only on Tuesday",
                "Will it go on for ever?",
                "I wish I was free of it",
                "I hope the nerve does not die",
                "Is dead nerve tissue visible on MRI?",
                "Does it end by itself?",
                "My wife says I must not give up",
                "We said goodbye to botulinum after surgery",
            })
    void thirty_texts_that_only_sound_like_it_are_passed_over(String text) {
        assertThat(Danger.isIn(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "मैं मरना चाहता हूँ",
                "मैं मर जाना चाहती हूं",
                "मुझे आत्महत्या के विचार आते हैं",
                "मैं खुदकुशी कर लूंगा",
                "मैं अब जीना नहीं चाहता",
                "जीने का मन नहीं करता",
                "मैं ज़िंदगी से तंग आ गया हूं",
                "mai marna chahta hu",
                "main ab jeena nahi chahti",
                "khudkushi ka khayal aata hai",
            })
    void texts_in_hindi_are_found_in_both_scripts(String text) {
        assertThat(Danger.isIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "मला मरायचं आहे",
                "मला आत्महत्या करावीशी वाटते",
                "आत्महत्येचे विचार येतात",
                "मला जगायचं नाही",
                "जगण्याची इच्छा नाही राहिली",
                "मी जीव देणार आहे",
                "आयुष्याला कंटाळलो आहे",
                "mala maraychay",
            })
    void texts_in_marathi_are_found_in_both_scripts(String text) {
        assertThat(Danger.isIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "मैं मरना नहीं चाहता",
                "मेरी आंख फड़कती है",
                "ऑपरेशन से डर लगता है",
                "main marna nahi chahta",
                "माझा डोळा फडफडतो",
                "शस्त्रक्रियेची भीती वाटते",
            })
    void ordinary_texts_in_hindi_and_marathi_are_passed_over(String text) {
        assertThat(Danger.isIn(text)).isFalse();
    }

    static List<String> plainPhrases() {
        return List.of("en", "hi", "mr").stream()
                .flatMap(list -> Danger.lines(list).stream())
                .filter(line -> !line.startsWith("!"))
                .map(line -> line.replaceAll(" ?\\S+\\?", "")
                        .replaceAll("\\|\\S+", "")
                        .replace("...", "so"))
                .map(String::strip)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("plainPhrases")
    void every_phrase_of_the_lists_is_found_in_a_sentence(String phrase) {
        assertThat(Danger.isIn("Well, " + phrase + ", doctor.")).isTrue();
    }

    @Test
    void hiding_characters_capitals_and_punctuation_do_not_help() {
        assertThat(List.of(
                        "I WANT TO DIE",
                        "i want...to die",
                        "i w\u200bant to d\u00adie",
                        "ｓｕｉｃｉｄｅ",
                        "suicide!!!",
                        "(suicide)"))
                .allMatch(Danger::isIn);
    }

    @Test
    void a_word_inside_another_word_is_not_one() {
        assertThat(List.of("skills", "diet", "insecticide", "pesticides", "I want to diet"))
                .noneMatch(Danger::isIn);
    }
}
