/** A practice in no group is put into one by the Board, after it and the group have been heard. */
@NullMarked
package org.openccg.registry.assignment;

import org.jspecify.annotations.NullMarked;
