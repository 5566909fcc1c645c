package org.thaw.server.page;

import java.util.List;
import java.util.Optional;
import org.thaw.relation.DistinctEvent;
import org.thaw.relation.Note;
import org.thaw.relation.Settlement;
import org.thaw.server.edition.Edition;

/// The lines of acts and notes, each with the sentences that say so.
record EvidencedLines(Edition edition) {

  RelationPage.EventLine event(DistinctEvent event) {
    return new RelationPage.EventLine(
        event.id(),
        event.date(),
        event.dated(),
        event.type().name(),
        event.mode(),
        event.type().quad().name(),
        event.actors(),
        event.recipients(),
        event.outlets(),
        event.score(),
        event.weight(),
        event.hedge(),
        event.story(),
        RelationLines.findings(event.evidence()),
        Lines.sentences(edition, event.evidence()));
  }

  RelationPage.NoteLine note(Note note) {
    return new RelationPage.NoteLine(
        note.text(),
        note.holder(),
        note.country(),
        RelationLines.findings(note.evidence()),
        Lines.sentences(edition, note.evidence(), note.text()),
        note.settlement().flatMap(this::settled));
  }

  /// Empty if the reading that settles it is gone.
  private Optional<RelationPage.SettlementLine> settled(Settlement answer) {
    return Lines.sentences(edition, List.of(answer.evidence())).stream()
        .findFirst()
        .map(sentence ->
            new RelationPage.SettlementLine(answer.date(), answer.probable(), sentence));
  }
}
