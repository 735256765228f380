package org.ephapse.measure;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The textbook form of what a method computes, written where it is computed. `ephapse explain` prints it.
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Equation {
    /// The quantity that people ask for, lower case: `indentation`.
    String quantity();

    /// One sentence: what the quantity is and what it is for.
    String meaning();

    /// The law, in plain text with units.
    String law();

    /// The classes whose sourced constants the law uses.
    Class<?>[] parameters() default {};
}
