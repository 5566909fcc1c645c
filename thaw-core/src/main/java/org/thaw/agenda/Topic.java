package org.thaw.agenda;

import java.util.List;
import org.thaw.fold.Citation;
import org.thaw.fold.Wording;

/// What an appointment is to be about, in the words of the reports that say so.
public record Topic(Wording wording, List<Citation> evidence) {

  public Topic {
    evidence = List.copyOf(evidence);
  }
}
