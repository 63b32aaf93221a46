/** Requests for information: what the reviewing office asks the group, openly, and what comes of silence. */
@NullMarked
package org.openccg.authorisation.information;

import org.jspecify.annotations.NullMarked;
