/** Who speaks for a group: by appointment of its chair, by the choice of its practices, by invitation. */
@NullMarked
package org.openccg.registry.appointment;

import org.jspecify.annotations.NullMarked;
