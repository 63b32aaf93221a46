/** Documents for people: one page of HTML that needs nothing else. */
@NullMarked
package org.openccg.platform.html;

import org.jspecify.annotations.NullMarked;
