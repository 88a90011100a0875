/** What the pages of models, datasets, documents and organizations tell first. */
@NullMarked
package io.github.provender.site.facts;

import org.jspecify.annotations.NullMarked;
