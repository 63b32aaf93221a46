/** The registry of groups as this service sees it. */
@NullMarked
package org.openccg.authorisation.registry;

import org.jspecify.annotations.NullMarked;
