/** Budgets over HTTP. */
@NullMarked
package org.openccg.registry.budget.rest;

import org.jspecify.annotations.NullMarked;
