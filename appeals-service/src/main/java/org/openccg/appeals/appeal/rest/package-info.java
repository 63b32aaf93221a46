/** Appeals over HTTP. */
@NullMarked
package org.openccg.appeals.appeal.rest;

import org.jspecify.annotations.NullMarked;
