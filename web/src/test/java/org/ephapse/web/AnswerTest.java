package org.ephapse.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who is sent zipped bytes.
class AnswerTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gzip | true",
                "br, gzip;q=0.1 | true",
                "deflate, gzip | true",
                "gzip;q=0 | false",
                "gzip;q=0.0 | false",
                "br | false",
                "xgzip | false",
                "'' | false"
            })
    void only_who_accepts_them(String encodings, boolean isAccepted) {
        assertThat(Answer.acceptsGzip(encodings)).isEqualTo(isAccepted);
    }
}
