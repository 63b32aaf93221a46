/** The local suite's mail server: takes every e-mail, delivers none, and keeps them all to be looked at. */
@NullMarked
package org.openccg.local.mail;

import org.jspecify.annotations.NullMarked;
