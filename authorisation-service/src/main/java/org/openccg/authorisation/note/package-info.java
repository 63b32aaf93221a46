/** Working notes of those who assess, sealed against the group and without weight in a decision. */
@NullMarked
package org.openccg.authorisation.note;

import org.jspecify.annotations.NullMarked;
