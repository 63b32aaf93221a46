/** A wave's decisions, prepared one by one and released together. */
@NullMarked
package org.openccg.authorisation.agenda;

import org.jspecify.annotations.NullMarked;
