/// Notices to the staff that something came. They hold a number and nothing else.
@NullMarked
package org.ephapse.desk.notice;

import org.jspecify.annotations.NullMarked;
