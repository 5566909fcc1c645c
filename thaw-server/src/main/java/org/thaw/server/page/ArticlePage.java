package org.thaw.server.page;

import java.util.List;
import java.util.Optional;
import org.thaw.article.Article;
import org.thaw.finding.Finding;
import org.thaw.finding.TimeExpression;
import org.thaw.licence.Licensing;
import org.thaw.reading.Reading;

/// One article: its text with the findings marked, and the findings beside it.
///
/// @param paragraphs the blocks of the text, each cut into runs that begin or end where a finding
///   does
/// @param notes the findings beside the text, in text order
public record ArticlePage(Reading reading, List<Paragraph> paragraphs, List<Note> notes) {

  /// Kinds of findings in the order they are listed.
  public static final List<String> KINDS =
      List.of(
          "event", "measure", "appointment", "quotation", "claim", "concern", "question", "person");

  /// A block of the text.
  ///
  /// @param anchor its name within the page
  public record Paragraph(Article.Kind kind, String anchor, List<Run> runs) {}

  /// A stretch of text that one finding marks, or none.
  ///
  /// @param kind kind of finding, such as `event`; empty when unmarked
  public record Run(String words, Optional<String> kind, Optional<String> finding) {}

  /// A finding beside the text.
  public record Note(String id, String kind, String words, Finding finding) {}

  public static ArticlePage of(Reading reading) {
    List<Finding> shown =
        reading.findings().filter(finding -> !(finding instanceof TimeExpression)).toList();
    return new ArticlePage(
        reading,
        reading.article().blocks().stream()
            .map(block ->
                new Paragraph(
                    block.kind(),
                    "p" + block.span().start(),
                    new Runs(reading, shown).in(block.span())))
            .toList(),
        notes(reading, shown));
  }

  /// The name of the paragraph that holds an offset of the article's text.
  static String anchor(Article article, int offset) {
    return article.blockAt(offset).map(block -> "p" + block.span().start()).orElse("main");
  }

  private static List<Note> notes(Reading reading, List<Finding> findings) {
    return findings.stream()
        .sorted((one, other) -> one.evidence().first().compareTo(other.evidence().first()))
        .map(finding ->
            new Note(
                finding.id(), finding.word(), Lines.sentence(reading, finding.sentence()), finding))
        .toList();
  }

  /// True if only an excerpt is shown, for the licence of its source.
  public boolean excerpt() {
    return reading.warnings().stream().anyMatch(line -> line.startsWith(Licensing.EXCERPTED));
  }

  /// The notes of one kind.
  public List<Note> notes(String kind) {
    return notes.stream().filter(note -> note.kind().equals(kind)).toList();
  }
}
