/** Agendas over HTTP. */
@NullMarked
package org.openccg.authorisation.agenda.rest;

import org.jspecify.annotations.NullMarked;
