/** Tables as spreadsheets open them. */
@NullMarked
package org.openccg.platform.csv;

import org.jspecify.annotations.NullMarked;
