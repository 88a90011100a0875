/** Pictures that are drawn on the server: places of boxes and ways of lines, for a template. */
@NullMarked
package io.github.provender.web.picture;

import org.jspecify.annotations.NullMarked;
