package org.ephapse.measure;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Where a number or an equation comes from. A test refuses a numeric constant without one, and
/// `ephapse explain` and the report print it beside the value.
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT, ElementType.TYPE})
public @interface Source {
    /// Author, year and title or journal, as one would write it on a slide.
    String cite();

    /// Digital object identifier, or empty where there is none.
    String doi() default "";

    /// Where in the source: table, section, sample.
    String at() default "";

    /// How the number is known.
    Grade grade();
}
