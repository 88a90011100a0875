/** The ontology, its schemes and alignments, as documentation and as files. */
@NullMarked
package io.github.provender.site.vocabulary;

import org.jspecify.annotations.NullMarked;
