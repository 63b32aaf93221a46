/** How a refusal looks: RFC 9457 problem details that name the rule, its basis and what would put it right. */
@NullMarked
package org.openccg.platform.problem;

import org.jspecify.annotations.NullMarked;
