/** The service looks for what should not be: broken chains, unlawful rows, cases nobody can go on with. */
@NullMarked
package org.openccg.authorisation.selfaudit;

import org.jspecify.annotations.NullMarked;
