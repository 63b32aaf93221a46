/** Every operation, tried by everybody: what each role, organisation, token and spelling of a path is answered. */
@NullMarked
package org.openccg.acceptance.permission;

import org.jspecify.annotations.NullMarked;
