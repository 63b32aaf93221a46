/** The stay: the status quo is kept while an appeal is open. */
@NullMarked
package org.openccg.registry.stay;

import org.jspecify.annotations.NullMarked;
