/** Typed links for machines: FAIR Signposting, linksets, sitemap, embedded JSON-LD. */
@NullMarked
package io.github.provender.site.links;

import org.jspecify.annotations.NullMarked;
