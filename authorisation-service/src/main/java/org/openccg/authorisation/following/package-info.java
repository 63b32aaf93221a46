/** Follows the registry: who speaks for the groups, and which office took over from which. */
@NullMarked
package org.openccg.authorisation.following;

import org.jspecify.annotations.NullMarked;
