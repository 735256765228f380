package org.ephapse.numeric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/// A chain of pairs solves what it was given.
class PairChainTest {
    @Test
    void the_solution_fulfills_every_row() {
        int n = 9;
        PairChain chain = new PairChain(n);
        double[] right = new double[n], rightV = new double[n];
        for (int k = 0; k < n; k++) {
            chain.uu[k] = 5 + k;
            chain.uv[k] = -1 - 0.1 * k;
            chain.vv[k] = 6;
            chain.forward_u[k] = 1 + 0.2 * k;
            chain.forward_v[k] = 0.5;
            right[k] = chain.u[k] = Math.sin(k + 1);
            rightV[k] = chain.v[k] = Math.cos(3 * k);
        }
        chain.solve();
        for (int k = 0; k < n; k++) {
            double u = chain.uu[k] * chain.u[k] + chain.uv[k] * chain.v[k];
            double v = chain.uv[k] * chain.u[k] + chain.vv[k] * chain.v[k];
            if (k > 0) {
                u -= chain.forward_u[k - 1] * chain.u[k - 1];
                v -= chain.forward_v[k - 1] * chain.v[k - 1];
            }
            if (k < n - 1) {
                u -= chain.forward_u[k] * chain.u[k + 1];
                v -= chain.forward_v[k] * chain.v[k + 1];
            }
            assertThat(u).isCloseTo(right[k], within(1e-13));
            assertThat(v).isCloseTo(rightV[k], within(1e-13));
        }
    }

    @Test
    void solving_again_from_a_later_link_gives_the_same_there() {
        int n = 9, from = 3;
        PairChain chain = new PairChain(n);
        for (int k = 0; k < n; k++) {
            chain.uu[k] = 5 + k;
            chain.uv[k] = -1;
            chain.vv[k] = 6;
            chain.forward_u[k] = 1;
            chain.forward_v[k] = 0.5;
            chain.u[k] = k < from ? 0 : k;
        }
        chain.solve();
        double[] u = chain.u.clone(), v = chain.v.clone();
        for (int k = 0; k < n; k++) {
            chain.u[k] = k < from ? 0 : k;
            chain.v[k] = 0;
        }
        chain.solveAgain(from);
        for (int k = from; k < n; k++) {
            assertThat(chain.u[k]).isEqualTo(u[k]);
            assertThat(chain.v[k]).isEqualTo(v[k]);
        }
    }
}
