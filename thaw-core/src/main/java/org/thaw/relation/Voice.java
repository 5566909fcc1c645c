package org.thaw.relation;

import java.time.LocalDate;

/// The independent voice behind a report: the first of a group of copies speaks for all.
///
/// @param story story of the first of the group
/// @param outlet outlet of the first of the group
/// @param day day on which the first of the group was published
record Voice(String story, String outlet, LocalDate day) {}
