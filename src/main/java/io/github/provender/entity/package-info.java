/** Entity views: all that is said of one thing, and its training pipeline. */
@NullMarked
package io.github.provender.entity;

import org.jspecify.annotations.NullMarked;
