/** A notice against a group beside what the same office had suggested to it before (BLK-10). */
@NullMarked
package org.openccg.authorisation.link;

import org.jspecify.annotations.NullMarked;
