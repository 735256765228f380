package org.ephapse.app.scenario;

import java.util.List;
import org.ephapse.app.text.Decimal;
import org.ephapse.app.text.Words;

/// What a key holds.
sealed interface Kind {
    /// What is allowed, as the end of a sentence that begins "allowed is".
    String allowed();

    /// Keys below it. `orNever`: the word `never` in its place makes each of them never.
    record Section(boolean orNever) implements Kind {
        @Override
        public String allowed() {
            return orNever ? "a block of keys or never" : "a block of keys";
        }
    }

    /// A list of treatments.
    record Treatments(int most) implements Kind {
        @Override
        public String allowed() {
            return "a list of at most " + most + " treatments";
        }
    }

    /// Plain text for people.
    record Text(int longest) implements Kind {
        @Override
        public String allowed() {
            return "text of at most " + longest + " characters";
        }
    }

    /// One of some words.
    record Word(List<String> words) implements Kind {
        @Override
        public String allowed() {
            return Words.or(words);
        }
    }

    /// A whole number.
    record Whole(long min, long max) implements Kind {
        @Override
        public String allowed() {
            if (min == max) return Long.toString(min);
            if (max == Long.MAX_VALUE) {
                return min == Long.MIN_VALUE ? "a whole number of 64 bits" : "a whole number of at least " + min;
            }
            return "a whole number from " + min + " to " + max;
        }
    }

    /// true or false.
    record Flag() implements Kind {
        @Override
        public String allowed() {
            return "true or false";
        }
    }

    /// A number with its unit between `min` and `max`; `open`: `min` itself is not allowed; `orNever`: or the word.
    record Measure(Dimension dimension, double min, boolean open, double max, boolean orNever) implements Kind {
        boolean holds(double value) {
            return (open ? value > min : value >= min) && value <= max;
        }

        @Override
        public String allowed() {
            String range = open
                    ? "above " + Decimal.exact(min) + " and at most " + dimension.text(max)
                    : Decimal.exact(min) + " to " + dimension.text(max);
            return orNever ? range + ", or never" : range;
        }
    }
}
