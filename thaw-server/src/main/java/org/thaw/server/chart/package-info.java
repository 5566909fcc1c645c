/// Charts as shapes with coordinates, drawn on the server.
@NullMarked
package org.thaw.server.chart;

import org.jspecify.annotations.NullMarked;
