/** A filled legal form as Markdown and JSON. */
@NullMarked
package io.github.provender.render.form;

import org.jspecify.annotations.NullMarked;
