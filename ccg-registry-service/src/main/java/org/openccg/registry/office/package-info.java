/** Offices, whom they answer to, who succeeds them, and who works in them. */
@NullMarked
package org.openccg.registry.office;

import org.jspecify.annotations.NullMarked;
