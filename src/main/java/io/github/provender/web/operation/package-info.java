/** What keeps the server standing: limits of the connections, health, metrics, log and reload. */
@NullMarked
package io.github.provender.web.operation;

import org.jspecify.annotations.NullMarked;
