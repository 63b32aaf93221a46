/** An application to be authorised: what it is, who has a part in it, and what may be done to it when. */
@NullMarked
package org.openccg.authorisation.application;

import org.jspecify.annotations.NullMarked;
