/// Words that may speak of danger to oneself, in English, Hindi and Marathi. Matched in memory; nothing is logged,
/// scored or sent anywhere.
@NullMarked
package org.ephapse.desk.danger;

import org.jspecify.annotations.NullMarked;
