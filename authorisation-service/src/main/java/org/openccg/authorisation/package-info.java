/** May a group go live: the bid, its assessment, and the decision with its reasons. */
@NullMarked
package org.openccg.authorisation;

import org.jspecify.annotations.NullMarked;
