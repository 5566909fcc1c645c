package org.thaw.agenda;

import java.time.LocalDate;
import org.thaw.fold.Citation;
import org.thaw.fold.Pair;

/// A report that two countries met or spoke on a day.
public record Encounter(Pair pair, LocalDate day, Citation citation) {}
