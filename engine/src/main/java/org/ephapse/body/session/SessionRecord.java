package org.ephapse.body.session;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.ephapse.ephapse.CrossSection;
import org.ephapse.signal.Lesion;
import org.ephapse.signal.Muscle;

/// What came of a session, simulated: every discharge of every motor unit, what was done, and the state once a
/// millisecond.
public final class SessionRecord {
    /// What is kept of the state at each millisecond.
    public enum State {
        /// Pressure of the artery over its mean at rest.
        PRESSURE,
        /// Patches that fired in this millisecond.
        PATCHES,
        /// What invasions have left in the nucleus.
        EXCITATION,
        /// Share of the lesion's patches that was computed.
        COMPUTED
    }

    private final Lesion lesion;
    private final Protocol protocol;
    private final CrossSection section;
    private final int lesioned;
    private final int bridges;
    private final int[] unit;
    private final double[] at_ms;
    private final double[][] states;
    private final List<SessionMark> marks;
    private final int[] pool = new int[Muscle.values().length];

    SessionRecord(Session session, int[] unit, double[] at_ms, double[][] states, List<SessionMark> marks) {
        lesion = session.lesion();
        protocol = session.protocol();
        section = session.section();
        lesioned = session.network().lesioned();
        bridges = session.network().bridges();
        this.unit = unit;
        this.at_ms = at_ms;
        this.states = states;
        this.marks = List.copyOf(marks);
        for (int i = 0; i < section.fibers(); i++) pool[section.muscle(i).ordinal()]++;
    }

    /// The lesion.
    public Lesion lesion() {
        return lesion;
    }

    /// What was done.
    public Protocol protocol() {
        return protocol;
    }

    /// The root.
    public CrossSection section() {
        return section;
    }

    /// How many fibers have a bared patch.
    public int lesioned() {
        return lesioned;
    }

    /// How many pairs of them are bridged.
    public int bridges() {
        return bridges;
    }

    /// How many discharges there are in all muscles.
    public int size() {
        return unit.length;
    }

    /// Motor unit of a discharge: the number of its fiber. Discharges are in the order of time.
    public int unit(int i) {
        return unit[i];
    }

    /// When its muscle fibers answered (ms).
    public double at_ms(int i) {
        return at_ms[i];
    }

    /// The muscle of a discharge.
    public Muscle muscle(int i) {
        return section.muscle(unit[i]);
    }

    /// How many motor units a muscle has.
    public int pool(Muscle muscle) {
        return pool[muscle.ordinal()];
    }

    /// Times of a muscle's discharges (ms), ascending; a new array.
    public double[] times_ms(Muscle muscle) {
        return IntStream.range(0, unit.length)
                .filter(i -> muscle(i) == muscle)
                .mapToDouble(i -> at_ms[i])
                .toArray();
    }

    /// Index of the first discharge not before a time (ms).
    public int from(double time_ms) {
        int found = Arrays.binarySearch(at_ms, time_ms);
        int i = found >= 0 ? found : -found - 1;
        while (i > 0 && at_ms[i - 1] == time_ms) i--;
        return i;
    }

    /// A state once a millisecond, from 0 on; not a copy, do not write.
    public double[] state(State state) {
        return states[state.ordinal()];
    }

    /// What happened, in the order of time, burn-in included.
    public List<SessionMark> marks() {
        return marks;
    }

    /// Marks of one kind.
    public List<SessionMark> marks(SessionMark.Kind kind) {
        return marks.stream().filter(m -> m.kind() == kind).toList();
    }
}
