package org.thaw.server.page;

import java.util.List;
import java.util.Optional;
import org.thaw.server.edition.Edition;
import org.thaw.server.edition.OfficeHolder;

/// A person with a public office: offices as reported, what they said, where they are named.
public record PersonPage(
    Lines.PersonLine person, List<Lines.Sentence> mentions, List<Lines.QuotationLine> quotations) {

  /// The page of the person; empty where no public office is in evidence.
  public static Optional<PersonPage> of(Edition edition, String id) {
    return edition.person(id).map(person -> of(edition, person));
  }

  private static PersonPage of(Edition edition, OfficeHolder person) {
    return new PersonPage(
        Lines.PersonLine.of(person, edition.day()),
        person.mentions().reversed().stream()
            .map(found -> Lines.Sentence.of(found.reading(), found.finding()))
            .toList(),
        person.quotations().reversed().stream()
            .map(found -> Lines.QuotationLine.of(edition, found))
            .toList());
  }
}
