package org.thaw.event;

import java.util.Optional;
import org.thaw.finding.EventType;

/// The event read between two given parties.
///
/// @param mode PLOVER mode of the act that the type comes from, where that act has one
/// @param confidence probability in (0, 1) that the type is right
public record PairCoding(EventType type, Optional<String> mode, double confidence) {}
