/** E-mail: stored with the change it tells of, sent afterwards and each once, failures seen by somebody. */
@NullMarked
package org.openccg.platform.mail;

import org.jspecify.annotations.NullMarked;
