package org.thaw.agenda;

import java.util.Optional;

/// What a calendar says of an appointment, in the language of who subscribed.
public interface EntryWords {

  /// Who meets, how and where, in one short line.
  String summary(Meeting meeting);

  Optional<String> place(Meeting meeting);

  /// What there is to say beside, and the words of a report with where they are from.
  String description(Meeting meeting);

  /// The language, ISO 639-1.
  String language();
}
