/** Renderers of a comparison: text, Markdown, CSV, JSON, LaTeX. */
@NullMarked
package io.github.provender.render;

import org.jspecify.annotations.NullMarked;
