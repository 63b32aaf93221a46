/** What somebody has to do beside the steps of a case: to telephone, to send again, to look why a case is stuck. */
@NullMarked
package org.openccg.authorisation.task;

import org.jspecify.annotations.NullMarked;
