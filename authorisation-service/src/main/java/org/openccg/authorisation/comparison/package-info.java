/** What offices decide and how, side by side under the same rules: a prompt to look, never a verdict. */
@NullMarked
package org.openccg.authorisation.comparison;

import org.jspecify.annotations.NullMarked;
