/** Signs what is to be provable without us, keeps the public keys with their history, and makes daily checkpoints. */
@NullMarked
package org.openccg.platform.signing;

import org.jspecify.annotations.NullMarked;
