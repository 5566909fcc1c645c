package org.thaw.intake.text;

import java.time.OffsetTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.thaw.article.Article;
import org.thaw.article.Datelines;
import org.thaw.intake.print.Captions;
import org.thaw.intake.print.PrintedTime;
import org.thaw.rubric.Asides;

/// Sorts the lines of a page that was pasted as plain text, each to its field.
///
/// Above the headline stand site and section; the headline may be repeated; between headline and
/// body stand captions, credits, bylines, times and the summary; below the body stand contributors,
/// requests, related and trending articles.
final class PastedPage {

  private static final Pattern BEHIND_DIVIDER = Pattern.compile("(.+) ([|–—-]) ([^|–—-]{2,40})");
  private static final Pattern ISO_DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

  private final PastedLines lines;
  private final int headline;

  final List<TextBlock> body = new ArrayList<>();
  final List<String> summary = new ArrayList<>();
  final List<Article.Picture> pictures = new ArrayList<>();
  final PastedNames names = new PastedNames();
  Optional<String> site = Optional.empty();
  Optional<String> section = Optional.empty();
  Optional<Article.Dateline> dateline = Optional.empty();
  Optional<String> day = Optional.empty();
  Optional<OffsetTime> time = Optional.empty();

  PastedPage(List<TextBlock> blocks) {
    this.lines = new PastedLines(blocks);
    this.headline = lines.headline();
    sort();
  }

  String title() {
    return withoutSite(lines.text(headline));
  }

  /// A headline without the site's name that a browser's title puts behind a bar, or behind a dash
  /// if the same name stands above.
  private String withoutSite(String text) {
    Matcher match = BEHIND_DIVIDER.matcher(text);
    if (!match.matches() || PastedLines.words(match.group(1)) < 3) {
      return text;
    }
    boolean known =
        site.filter(name -> PastedLines.key(name).equals(PastedLines.key(match.group(3))))
            .isPresent();
    boolean bar = match.group(2).equals("|") && PastedLines.words(match.group(3)) <= 3;
    return known || bar ? match.group(1) : text;
  }

  private void sort() {
    above(lines.crumbs(headline));
    int start = lines.bodyStart(headline);
    for (int i = headline + 1; i < start; i++) {
      between(i);
    }
    int end = lines.bodyEnd(start);
    for (int i = start; i < end; i++) {
      body(i, i == start);
    }
    for (int i = end; i < lines.size(); i++) {
      names.contributor(lines.text(i));
    }
  }

  private void above(List<String> crumbs) {
    if (!crumbs.isEmpty()) {
      site = Optional.of(crumbs.getFirst());
      section = crumbs.size() > 1 ? Optional.of(crumbs.getLast()) : Optional.empty();
    }
  }

  private void between(int i) {
    String text = lines.text(i);
    boolean stated = PastedLines.isStated(text);
    if (isTitle(text) || !stated && isAside(text)) {
      return;
    }
    if (stated) {
      stated(text);
    } else if (PastedNames.isByline(text)) {
      names.byline(text);
    } else if (PastedLines.isCredit(text)) {
      credit(text);
    } else if (lines.isCaption(i)) {
      pictures.add(Captions.read(text, Optional.empty(), Optional.empty()));
      pictures.getLast().credit().ifPresent(this::credit);
    } else if (PastedLines.isSentence(text) && PastedLines.words(text) >= 6) {
      summary.add(text);
    }
  }

  private boolean isTitle(String text) {
    return PastedLines.key(text).equals(PastedLines.key(title()));
  }

  private static boolean isAside(String text) {
    return Asides.isAside(text)
        && !PastedLines.isCredit(text)
        && !PastedNames.isByline(text)
        && !(PastedLines.words(text) > 5 && PastedLines.isCredited(text));
  }

  /// The first line with a day counts, for the time too.
  private void stated(String text) {
    time = day.isPresent() ? time : PrintedTime.in(text);
    day =
        day.or(() -> Captions.day(text))
            .or(() -> ISO_DAY.matcher(text).results().map(MatchResult::group).findFirst());
  }

  private void credit(String given) {
    String credit = Captions.bareCredit(given);
    names.credit(credit);
    if (!pictures.isEmpty() && pictures.getLast().credit().isEmpty()) {
      Article.Picture last = pictures.removeLast();
      pictures.add(Captions.read(last.caption(), Optional.of(credit), last.url()));
    }
  }

  private void body(int i, boolean first) {
    TextBlock block = lines.block(i);
    String text = block.text();
    if (PastedNames.isContributors(text)) {
      names.contributor(text);
    } else if (Asides.isAside(text) || isTitle(text)) {
      return;
    } else if (first) {
      Optional<Datelines.Opening> opening = Datelines.read(text);
      dateline = opening.map(Datelines.Opening::dateline);
      opening.flatMap(Datelines.Opening::agency).ifPresent(names::agency);
      body.add(new TextBlock(block.kind(), opening.map(Datelines.Opening::rest).orElse(text)));
    } else {
      body.add(lines.isSubHead(i) ? new TextBlock(Article.Kind.HEADING, text) : block);
    }
  }
}
