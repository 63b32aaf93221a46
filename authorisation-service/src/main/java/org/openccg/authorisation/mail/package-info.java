/** Who is told of what by e-mail: in words that are kept in versions, without anything of the case itself. */
@NullMarked
package org.openccg.authorisation.mail;

import org.jspecify.annotations.NullMarked;
