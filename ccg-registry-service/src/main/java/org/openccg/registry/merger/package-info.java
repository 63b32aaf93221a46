/** Groups that become one, if each of them wants it: proposal, secret ballot, application and effect. */
@NullMarked
package org.openccg.registry.merger;

import org.jspecify.annotations.NullMarked;
