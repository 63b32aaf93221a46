/** What can be said to {@code ./ccg}, one class for each command. */
@NullMarked
package org.openccg.local.command;

import org.jspecify.annotations.NullMarked;
