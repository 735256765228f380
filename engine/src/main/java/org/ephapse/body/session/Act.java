package org.ephapse.body.session;

import org.ephapse.measure.Grade;
import org.ephapse.measure.Source;

/// One thing that happens in the room.
public sealed interface Act {
    /// When it begins (ms from the beginning of the session).
    double at_ms();

    /// The lids close once.
    record Blink(double at_ms) implements Act {
        /// Refuses a time before the session.
        public Blink {
            requireTime("a blink", at_ms);
        }
    }

    /// An effort of the will.
    ///
    /// @param kind    which
    /// @param at_ms   from when (ms)
    /// @param for_ms  for how long (ms), at least 200
    /// @param level   how hard, 0 to 1
    record Move(Kind kind, double at_ms, double for_ms, double level) implements Act {
        /// Efforts that a session knows.
        public enum Kind {
            /// Closing the eyes.
            CLOSURE,
            /// Smiling.
            SMILE
        }

        @Source(cite = "ours: no effort is shorter (ms)", grade = Grade.DEFINED)
        private static final double SHORTEST_ms = 200.0;

        /// Refuses what no muscle does.
        public Move {
            requireTime("an effort", at_ms);
            require(for_ms >= SHORTEST_ms, "an effort lasts " + for_ms + " ms, it takes at least " + SHORTEST_ms);
            require(level >= 0 && level <= 1, "an effort's level is " + level + ", it must lie between 0 and 1");
        }
    }

    /// How awake the person is from now on.
    record Wake(Waking waking, double at_ms) implements Act {
        /// Refuses a time before the session.
        public Wake {
            requireTime("a change of waking", at_ms);
        }
    }

    /// Shocks.
    ///
    /// @param site       where
    /// @param at_ms      the first one (ms)
    /// @param intensity  share of the branch's fibers that it excites, 0 to 1; thick ones first
    /// @param count      how many
    /// @param every_ms   time between them (ms)
    record Shock(Site site, double at_ms, double intensity, int count, double every_ms) implements Act {
        @Source(cite = "ours: more shocks in one train make no sense", grade = Grade.DEFINED)
        private static final int MOST = 100_000;

        /// Refuses impossible stimulators.
        public Shock {
            requireTime("a shock", at_ms);
            require(
                    intensity >= 0 && intensity <= 1,
                    "a shock's intensity is " + intensity + ", it must lie between 0 and 1");
            require(count >= 1 && count <= MOST, "a train has " + count + " shocks, allowed are 1 to " + MOST);
            require(every_ms > 0 && every_ms < Double.POSITIVE_INFINITY, "shocks come every " + every_ms + " ms");
        }
    }

    /// The surgeon lifts the artery off the root, as measured from where it lay.
    record Lift(double at_ms, double lift_mm) implements Act {
        /// Refuses a lift the wrong way.
        public Lift {
            requireTime("a lift", at_ms);
            require(
                    lift_mm >= 0 && lift_mm < Double.POSITIVE_INFINITY,
                    "the artery is lifted by " + lift_mm + " mm, it must be at least 0");
        }
    }

    /// Breathing fast until a time: less calcium outside the fibers, which opens sodium channels earlier.
    ///
    /// @param shift_mV how much earlier (mV)
    record Hyperventilate(double at_ms, double until_ms, double shift_mV) implements Act {
        /// Refuses an end before the beginning.
        public Hyperventilate {
            requireTime("hyperventilation", at_ms);
            require(until_ms >= at_ms, "hyperventilation ends at " + until_ms + " ms, before it begins");
            require(Double.isFinite(shift_mV), "the shift by hyperventilation is " + shift_mV + " mV");
        }
    }

    /// Impulses between root and nucleus die from now on: what an experimenter did to rats.
    record BlockCentral(double at_ms) implements Act {
        /// Refuses a time before the session.
        public BlockCentral {
            requireTime("a block", at_ms);
        }
    }

    private static void requireTime(String what, double at_ms) {
        require(
                at_ms >= 0 && at_ms < Double.POSITIVE_INFINITY,
                what + " begins at " + at_ms + " ms, it must be at least 0");
    }

    private static void require(boolean holds, String sentence) {
        if (!holds) throw new IllegalArgumentException(sentence);
    }
}
