/** What offices suggest to a group and advise it, and what is said to that; none of it decides anything. */
@NullMarked
package org.openccg.authorisation.engagement;

import org.jspecify.annotations.NullMarked;
