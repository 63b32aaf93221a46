/** What visitors to a group reported, shared with it at once in the same words, and what the group says to it. */
@NullMarked
package org.openccg.authorisation.sitevisit;

import org.jspecify.annotations.NullMarked;
