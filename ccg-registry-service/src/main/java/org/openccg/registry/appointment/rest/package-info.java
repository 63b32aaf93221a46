/** Appointments, handovers and invitations over HTTP. */
@NullMarked
package org.openccg.registry.appointment.rest;

import org.jspecify.annotations.NullMarked;
