/** What keeps a person from acting in a case: earlier parts in it, the line of management, and interests. */
@NullMarked
package org.openccg.authorisation.conflict;

import org.jspecify.annotations.NullMarked;
