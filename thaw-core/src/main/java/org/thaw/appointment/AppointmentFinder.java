package org.thaw.appointment;

import java.util.List;
import org.thaw.finding.Appointment;
import org.thaw.finding.Event;
import org.thaw.finding.TimeExpression;
import org.thaw.mention.Mentions;
import org.thaw.reading.AnnotatedArticle;

/// Finds meetings, visits, hearings and votes that are planned, held, called off or put off.
public final class AppointmentFinder {

  /// The appointments of the article, in text order.
  public List<Appointment> find(
      AnnotatedArticle article,
      Mentions mentions,
      List<TimeExpression> times,
      List<Event> events) {
    return List.of();
  }
}
