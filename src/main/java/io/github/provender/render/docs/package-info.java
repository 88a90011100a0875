/** Reference documentation in Markdown, made from the files of the rules, checks and queries. */
@NullMarked
package io.github.provender.render.docs;

import org.jspecify.annotations.NullMarked;
