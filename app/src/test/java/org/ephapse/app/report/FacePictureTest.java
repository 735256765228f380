package org.ephapse.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.ephapse.app.RunFacts;
import org.junit.jupiter.api.Test;

final class FacePictureTest {
    private static final Pattern MIRRORED_SHADE = Pattern.compile("<g transform=\"[^\"]+\"><g><ellipse");

    @Test
    void the_left_side_of_the_person_is_on_the_right_of_the_picture() {
        assertThat(face(Cases.twitching())).doesNotContainPattern(MIRRORED_SHADE);
    }

    @Test
    void the_right_side_of_the_person_is_mirrored() {
        assertThat(face(Cases.all().get("trapped"))).containsPattern(MIRRORED_SHADE);
    }

    @Test
    void a_face_at_rest_is_not_shaded() {
        assertThat(face(Cases.never())).contains("fill-opacity=\"0\"").doesNotContain("fill-opacity=\"0.");
    }

    @Test
    void a_twitching_eyelid_is_shaded() {
        assertThat(face(Cases.twitching())).contains("class=\"area lid\" fill-opacity=\"0.");
    }

    private static String face(RunFacts facts) {
        History history = new History(facts.life());
        return new FacePicture(history).at(history.last(), "f").toString();
    }
}
