package org.thaw.server.web;

import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.thaw.server.page.EvidencePage;

/// The fields of a finding in the words of a page's language: names of countries, sectors, states
/// and kinds in place of their codes.
record FactWords(Frame frame) {

  /// The value of a field in words; one that has none stays as it is.
  ///
  /// @param name of the field, such as `imposer`
  String of(String name, String value) {
    return switch (name) {
      case "imposer", "target", "country", "towards", "sourceCountry" -> frame.country(value);
      case "state" -> frame.word("state", value);
      case "status" -> frame.word("appointment", value);
      case "kind" -> frame.word("measure", value);
      case "type" -> frame.word("event", value);
      case "realis", "mode", "claim" -> frame.word(name, value);
      case "historical" -> frame.say("yes");
      case "countries" -> each(value, frame::country);
      case "context" -> each(value, context -> frame.word("context", context));
      default -> value;
    };
  }

  /// A party to an event: its name, and the country and sector it belongs to.
  String of(EvidencePage.Party party) {
    return Stream.of(
            Optional.of(party.name()),
            party.country().map(frame::country).filter(name -> !name.equals(party.name())),
            party.sector().map(sector -> frame.word("sector", sector)))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(", "));
  }

  private static String each(String values, UnaryOperator<String> word) {
    return Stream.of(values.split("; ")).map(word).collect(Collectors.joining("; "));
  }
}
