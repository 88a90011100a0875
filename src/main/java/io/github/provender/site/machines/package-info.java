/** What machines look for at fixed addresses: OpenAPI, VoID, sitemap, dump. */
@NullMarked
package io.github.provender.site.machines;

import org.jspecify.annotations.NullMarked;
