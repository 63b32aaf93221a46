/** What things cost on a running suite, each figure beside its reference in one run. */
@NullMarked
package org.openccg.benchmarks;

import org.jspecify.annotations.NullMarked;
