package org.ephapse.numeric;

/// A symmetric chain of pairs: each link k holds two unknowns (u, v), and knows its neighbors through two conductances
/// only, u to u and v to v. The matrix is block-tridiagonal with 2 x 2 blocks; elimination needs no pivots where every
/// block dominates its links, as conductances do.
///
/// The caller fills the arrays, calls [#solve()] and reads `u` and `v`. Nothing is allocated after the constructor.
public final class PairChain {
    /// The diagonal blocks [[uu, uv], [uv, vv]]; one entry a link of the chain.
    public final double[] uu, uv, vv;

    /// Conductances from link k to k + 1, entered positive: off-diagonal entries are -forward_u and -forward_v.
    public final double[] forward_u, forward_v;

    /// Right-hand side before, and solution after [#solve()].
    public final double[] u, v;
    private final double[] inverse_uu, inverse_uv, inverse_vv;

    /// A chain of zeros.
    public PairChain(int links) {
        uu = new double[links];
        uv = new double[links];
        vv = new double[links];
        forward_u = new double[links];
        forward_v = new double[links];
        u = new double[links];
        v = new double[links];
        inverse_uu = new double[links];
        inverse_uv = new double[links];
        inverse_vv = new double[links];
    }

    /// Replaces the right-hand side by the solution.
    public void solve() {
        int last = u.length - 1;
        double linkU = 0, linkV = 0, carriedUU = 0, carriedUV = 0, carriedVV = 0, carriedU = 0, carriedV = 0;
        for (int k = 0; k <= last; k++) {
            // what is left of block k when all before it is eliminated, and its inverse
            double a = uu[k] - linkU * carriedUU * linkU;
            double b = uv[k] - linkU * carriedUV * linkV;
            double d = vv[k] - linkV * carriedVV * linkV;
            double over = 1 / (a * d - b * b);
            carriedUU = d * over;
            carriedUV = -b * over;
            carriedVV = a * over;
            double p = u[k] + linkU * carriedU, q = v[k] + linkV * carriedV;
            carriedU = carriedUU * p + carriedUV * q;
            carriedV = carriedUV * p + carriedVV * q;
            inverse_uu[k] = carriedUU;
            inverse_uv[k] = carriedUV;
            inverse_vv[k] = carriedVV;
            u[k] = carriedU;
            v[k] = carriedV;
            linkU = forward_u[k];
            linkV = forward_v[k];
        }
        back(0);
    }

    /// Solves again for another right-hand side with the blocks of the last [#solve()]: about a third of its work.
    ///
    /// @param from the right-hand side is zero before this link, and the solution there is not wanted
    public void solveAgain(int from) {
        double linkU = 0, linkV = 0, carriedU = 0, carriedV = 0;
        for (int k = from; k < u.length; k++) {
            double p = u[k] + linkU * carriedU, q = v[k] + linkV * carriedV;
            carriedU = inverse_uu[k] * p + inverse_uv[k] * q;
            carriedV = inverse_uv[k] * p + inverse_vv[k] * q;
            u[k] = carriedU;
            v[k] = carriedV;
            linkU = forward_u[k];
            linkV = forward_v[k];
        }
        back(from);
    }

    private void back(int from) {
        for (int k = u.length - 2; k >= from; k--) {
            double p = forward_u[k] * u[k + 1], q = forward_v[k] * v[k + 1];
            u[k] += inverse_uu[k] * p + inverse_uv[k] * q;
            v[k] += inverse_uv[k] * p + inverse_vv[k] * q;
        }
    }
}
