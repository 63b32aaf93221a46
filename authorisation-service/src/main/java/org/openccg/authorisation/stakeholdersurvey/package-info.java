/** What a group's partners say of it, asked as organisations: about a group, closed on its date, and never about persons. */
@NullMarked
package org.openccg.authorisation.stakeholdersurvey;

import org.jspecify.annotations.NullMarked;
