/** Exports of a model in the forms of others: one CONSTRUCT a form, and what it leaves out. */
@NullMarked
package io.github.provender.export.model;

import org.jspecify.annotations.NullMarked;
