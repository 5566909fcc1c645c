package org.thaw.knowledge;

import java.util.Optional;
import org.thaw.finding.Sector;

/// A common noun for somebody who acts: an office (`foreign minister`) or a body of people
/// (`troops`).
///
/// @param title true for offices that one person holds
public record Role(String words, Optional<Sector> sector, boolean title) {}
