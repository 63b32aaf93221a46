/** Money: the allowance for a group's own running costs, and the budgets delegated to it before it is authorised. */
@NullMarked
package org.openccg.registry.budget;

import org.jspecify.annotations.NullMarked;
