/** E-mail notices over HTTP. */
@NullMarked
package org.openccg.authorisation.mail.rest;

import org.jspecify.annotations.NullMarked;
