/// Following sources while Thaw runs: rounds of visits, and deliveries of hubs.
@NullMarked
package org.thaw.server.follow;

import org.jspecify.annotations.NullMarked;
