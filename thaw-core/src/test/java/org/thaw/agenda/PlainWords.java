package org.thaw.agenda;

import java.util.Optional;

/// Says of an appointment what its best report says.
record PlainWords(String language) implements EntryWords {

  @Override
  public String summary(Meeting meeting) {
    return meeting.summary();
  }

  @Override
  public Optional<String> place(Meeting meeting) {
    return meeting.place();
  }

  @Override
  public String description(Meeting meeting) {
    return meeting.form();
  }
}
