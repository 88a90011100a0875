/** Connection handling: deadlines, request filter, problem responses, requests in flight. */
@NullMarked
package io.github.provender.ops.connection;

import org.jspecify.annotations.NullMarked;
