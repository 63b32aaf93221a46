/** What the two sides are told in writing, in plain words: computed from what was served or decided, frozen with it. */
@NullMarked
package org.openccg.authorisation.letter;

import org.jspecify.annotations.NullMarked;
