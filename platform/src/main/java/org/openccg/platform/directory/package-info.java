/** Offices and people as every service knows them: who succeeds whom, who works where, under whom, with what interests. */
@NullMarked
package org.openccg.platform.directory;

import org.jspecify.annotations.NullMarked;
