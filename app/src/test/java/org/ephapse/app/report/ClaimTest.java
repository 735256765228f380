package org.ephapse.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ephapse.app.Fidelity;
import org.junit.jupiter.api.Test;

final class ClaimTest {
    @Test
    void every_claim_says_what_stands_behind_it() {
        assertThat(Claim.limits(Fidelity.ROD))
                .hasSizeGreaterThan(10)
                .allMatch(c -> !c.source().isBlank() && !c.words().isBlank());
    }

    @Test
    void every_clinics_view_is_followed_by_a_study() {
        List<Claim> claims = Claim.limits(Fidelity.ROD);
        List<Integer> views = java.util.stream.IntStream.range(0, claims.size())
                .filter(i -> claims.get(i).kind() == Claim.Kind.CLINIC)
                .boxed()
                .toList();
        assertThat(views).hasSize(2).allMatch(i -> claims.get(i + 1).kind() == Claim.Kind.STUDY);
    }

    @Test
    void no_claim_promises_anything() {
        assertThat(Claim.limits(Fidelity.ROD))
                .allSatisfy(c -> assertThat(c.words())
                        .doesNotContainIgnoringCase("cure", "guarantee", "100 %", "best", "should"));
    }
}
