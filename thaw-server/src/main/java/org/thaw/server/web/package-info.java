/// The web server: routes, headers, errors, rendering.
@NullMarked
package org.thaw.server.web;

import org.jspecify.annotations.NullMarked;
