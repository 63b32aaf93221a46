/** Practices, the lists of their patients, and which group each belongs to, when. */
@NullMarked
package org.openccg.registry.practice;

import org.jspecify.annotations.NullMarked;
