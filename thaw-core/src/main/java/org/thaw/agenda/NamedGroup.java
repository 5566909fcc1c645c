package org.thaw.agenda;

import java.util.List;

/// The reports of one appointment with its name.
///
/// @param reports in order of publication
/// @param formerly names that some of the reports had, or would have, as an appointment of their
///   own
record NamedGroup(List<Planned> reports, String uid, List<String> formerly) {}
