/** The waves in which applications are decided, and moves from one to another by consent. */
@NullMarked
package org.openccg.authorisation.wave;

import org.jspecify.annotations.NullMarked;
