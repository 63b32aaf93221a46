/** Who is to assess and to moderate a case, chosen by rules that have a name and give a reason. */
@NullMarked
package org.openccg.authorisation.allocation;

import org.jspecify.annotations.NullMarked;
