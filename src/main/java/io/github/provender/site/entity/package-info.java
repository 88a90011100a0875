/** Pages of models, datasets, organizations, documents, claims and concepts. */
@NullMarked
package io.github.provender.site.entity;

import org.jspecify.annotations.NullMarked;
