package org.thaw.server.page;

import org.thaw.finding.Appointment;
import org.thaw.finding.Claim;
import org.thaw.finding.Concern;
import org.thaw.finding.Event;
import org.thaw.finding.Finding;
import org.thaw.finding.Measure;
import org.thaw.finding.Person;
import org.thaw.finding.Question;
import org.thaw.finding.Quotation;
import org.thaw.finding.TimeExpression;

/// The word for a kind of finding, in addresses, style sheets and messages.
public final class FindingKind {

  private FindingKind() {}

  /// A word such as `event`.
  public static String of(Finding finding) {
    return switch (finding) {
      case Event _ -> "event";
      case Quotation _ -> "quotation";
      case Appointment _ -> "appointment";
      case Measure _ -> "measure";
      case Concern _ -> "concern";
      case Question _ -> "question";
      case Claim _ -> "claim";
      case Person _ -> "person";
      case TimeExpression _ -> "time";
    };
  }

  /// Which of two findings on the same words is marked: the lower one.
  static int rank(Finding finding) {
    return switch (finding) {
      case Measure _ -> 0;
      case Appointment _ -> 1;
      case Event _ -> 2;
      case Quotation _ -> 3;
      case Claim _ -> 4;
      case Concern _ -> 5;
      case Question _ -> 6;
      case Person _ -> 7;
      case TimeExpression _ -> 8;
    };
  }
}
