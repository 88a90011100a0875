/** Claims as values: statements with their sources, quantities, citations and disagreements. */
@NullMarked
package io.github.provender.claim;

import org.jspecify.annotations.NullMarked;
