package org.thaw.section;

import java.util.ArrayList;
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
/// paragraphs, by [PassageRoles]. Without sub-heads neighbouring paragraphs of one role make a
/// section; the first paragraph is the main event.
public final class SectionFinder {

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
        PassageRoles.CUES.inHeading(article.article().language(), heading).stream()
            .map(seen -> seen.cue().role())
            .findFirst()
            .orElseGet(() -> majority(article, times, blocks.subList(1, blocks.size())));
    return new Section(Optional.of(heading), role, cover(blocks));
  }

  private static Section.Role majority(
      AnnotatedArticle article, List<TimeExpression> times, List<Article.Block> blocks) {
    Map<Section.Role, Integer> lengths = new EnumMap<>(Section.Role.class);
    for (Article.Block block : blocks) {
      lengths.merge(
          PassageRoles.of(article.article(), times, block.span()),
          block.span().length(),
          Integer::sum);
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
      Section.Role here =
          lead
              ? Section.Role.MAIN
              : PassageRoles.of(article.article(), times, blocks.get(i).span());
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

  private static Span cover(List<Article.Block> blocks) {
    return blocks.get(0).span().cover(blocks.get(blocks.size() - 1).span());
  }
}
