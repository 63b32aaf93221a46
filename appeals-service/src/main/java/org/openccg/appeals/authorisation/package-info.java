/** The authorisation service as we see it: the decision file an appeal is about. */
@NullMarked
package org.openccg.appeals.authorisation;

import org.jspecify.annotations.NullMarked;
