/** What assessors found for each criterion, and what the moderator recommends. */
@NullMarked
package org.openccg.authorisation.assessment;

import org.jspecify.annotations.NullMarked;
