/** Conditions of an authorisation: proposed, imposed, planned for, reviewed every quarter, and discharged. */
@NullMarked
package org.openccg.authorisation.condition;

import org.jspecify.annotations.NullMarked;
