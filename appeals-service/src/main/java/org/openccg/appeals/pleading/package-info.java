/** What the group pleads: the grounds of its appeal and what each is about. */
@NullMarked
package org.openccg.appeals.pleading;

import org.jspecify.annotations.NullMarked;
