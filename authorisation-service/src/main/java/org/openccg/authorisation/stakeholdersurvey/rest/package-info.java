/** Stakeholder surveys over HTTP. */
@NullMarked
package org.openccg.authorisation.stakeholdersurvey.rest;

import org.jspecify.annotations.NullMarked;
