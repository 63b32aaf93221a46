/** Earlier decisions like the one at hand, so that what is alike is decided alike. */
@NullMarked
package org.openccg.authorisation.similar;

import org.jspecify.annotations.NullMarked;
