package org.thaw.section;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.thaw.annotation.AnnotatedArticle;
import org.thaw.article.Article;
import org.thaw.finding.Section;
import org.thaw.finding.TimeExpression;
import org.thaw.text.Span;

/// Divides an article into sections with a role each, after van Dijk's schema of news (1988).
///
/// A sub-head begins a section, which takes its role from the sub-head's words or else from its
/// paragraphs. Without sub-heads neighbouring paragraphs of one role make a section. The roles of
/// paragraphs show by tense, by dates before or after the article's, by who is heard and by
/// wordings of `roles.tsv`; the first paragraph is the main event.
public final class SectionFinder {

  private static final RoleCues CUES = RoleCues.load();
  private static final int ENOUGH = 3;
  private static final int SHORT = 170;
  private static final int DAYS_OLD = 10;

  /// The sections of the body, in text order, covering each of its blocks exactly once.
  public List<Section> find(AnnotatedArticle article, List<TimeExpression> times) {
    List<Section> sections = new ArrayList<>();
    List<Article.Block> open = new ArrayList<>();
    boolean first = true;
    for (Article.Block block : article.article().blocks()) {
      if (!block.kind().isBody()) {
        continue;
      }
      if (block.kind() == Article.Kind.HEADING && !open.isEmpty()) {
        sections.addAll(close(article, times, open, first));
        open.clear();
        first = false;
      }
      open.add(block);
    }
    sections.addAll(close(article, times, open, first));
    return sections;
  }

  private static List<Section> close(
      AnnotatedArticle article,
      List<TimeExpression> times,
      List<Article.Block> blocks,
      boolean first) {
    if (blocks.isEmpty()) {
      return List.of();
    }
    if (blocks.get(0).kind() == Article.Kind.HEADING) {
      return List.of(headed(article, times, blocks));
    }
    return headless(article, times, blocks, first);
  }

  private static Section headed(
      AnnotatedArticle article, List<TimeExpression> times, List<Article.Block> blocks) {
    String heading = article.words(blocks.get(0).span());
    Section.Role role =
        CUES.inHeading(article.article().language(), heading).stream()
            .map(seen -> seen.cue().role())
            .findFirst()
            .orElseGet(() -> majority(article, times, blocks.subList(1, blocks.size())));
    return new Section(Optional.of(heading), role, cover(blocks));
  }

  private static Section.Role majority(
      AnnotatedArticle article, List<TimeExpression> times, List<Article.Block> blocks) {
    Map<Section.Role, Integer> lengths = new EnumMap<>(Section.Role.class);
    for (Article.Block block : blocks) {
      lengths.merge(role(article, times, block), block.span().length(), Integer::sum);
    }
    return lengths.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(Section.Role.OTHER);
  }

  private static List<Section> headless(
      AnnotatedArticle article,
      List<TimeExpression> times,
      List<Article.Block> blocks,
      boolean first) {
    List<Section> sections = new ArrayList<>();
    List<Article.Block> open = new ArrayList<>();
    Section.Role role = Section.Role.MAIN;
    for (int i = 0; i < blocks.size(); i++) {
      boolean lead = first && i == 0;
      Section.Role here = lead ? Section.Role.MAIN : role(article, times, blocks.get(i));
      if (!open.isEmpty() && here != role) {
        sections.add(new Section(Optional.empty(), role, cover(open)));
        open.clear();
      }
      role = here;
      open.add(blocks.get(i));
    }
    sections.add(new Section(Optional.empty(), role, cover(open)));
    return sections;
  }

  /// The role of one paragraph: the best scored one, or the main event where none has enough; a
  /// paragraph of one short sentence has fewer words to show it by, and needs less.
  private static Section.Role role(
      AnnotatedArticle article, List<TimeExpression> times, Article.Block block) {
    Map<Section.Role, Integer> scores = new EnumMap<>(Section.Role.class);
    String words = article.words(block.span());
    CUES.inParagraph(article.article().language(), words)
        .forEach(seen -> scores.merge(seen.cue().role(), seen.weight(), Integer::sum));
    byTime(article, times, block.span(), scores);
    int enough = words.length() <= SHORT ? ENOUGH - 1 : ENOUGH;
    return scores.entrySet().stream()
        .filter(score -> score.getValue() >= enough)
        .max(Map.Entry.comparingByValue(Comparator.naturalOrder()))
        .map(Map.Entry::getKey)
        .orElse(Section.Role.MAIN);
  }

  private static void byTime(
      AnnotatedArticle article,
      List<TimeExpression> times,
      Span span,
      Map<Section.Role, Integer> scores) {
    Optional<LocalDate> published =
        article.article().published().map(time -> time.atZone(ZoneOffset.UTC).toLocalDate());
    if (published.isEmpty()) {
      return;
    }
    for (TimeExpression time : times) {
      if (time.when().isPresent() && span.contains(time.evidence().first())) {
        if (time.when().get().end().isBefore(published.get().minusDays(DAYS_OLD))) {
          scores.merge(Section.Role.BACKGROUND, 2, Integer::sum);
        } else if (time.when().get().start().isAfter(published.get())) {
          scores.merge(Section.Role.OUTLOOK, 2, Integer::sum);
        }
      }
    }
  }

  private static Span cover(List<Article.Block> blocks) {
    return blocks.get(0).span().cover(blocks.get(blocks.size() - 1).span());
  }
}
