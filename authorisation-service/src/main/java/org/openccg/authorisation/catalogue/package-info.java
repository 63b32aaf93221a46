/** Criteria, evidence types, grounds and support levels as versioned data; an application keeps the version it was submitted under. */
@NullMarked
package org.openccg.authorisation.catalogue;

import org.jspecify.annotations.NullMarked;
