package org.ephapse.artery.rod;

/// How blood pressure p in a lumen A enters a tethered tube: once.
///
/// A tube's edge carries T - pA, the wall's tension less the thrust of the blood. One may say so at the nodes or in
/// the edges; both are the same load, and a rod takes one of them. Who lowers the wall's tension by pA and adds the
/// follower load too has counted the pressure twice, and finds everybody's artery buckled at half the pressure.
public enum Pressure {
    /// Not at all: rest lengths are those of the tube under pressure, as it was found.
    NONE,
    /// As follower load p A kappa n on the nodes, outward, beside the wall's own tension.
    FOLLOWER,
    /// As thrust p A in each edge, that lowers its axial tension.
    THRUST
}
