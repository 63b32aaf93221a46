/** Self-audits over HTTP. */
@NullMarked
package org.openccg.authorisation.selfaudit.rest;

import org.jspecify.annotations.NullMarked;
