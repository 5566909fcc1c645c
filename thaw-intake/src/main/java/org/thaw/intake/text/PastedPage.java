package org.thaw.intake.text;

import java.time.OffsetTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.thaw.article.Article;
import org.thaw.intake.page.HtmlText;
import org.thaw.intake.page.PrintedTime;

/// Sorts the lines of a page that was pasted as plain text, each to its field.
///
/// Above the headline stand site and section; the headline may be repeated; between headline and
/// body stand captions, credits, bylines, times and the summary; below the body stand contributors,
/// requests, related and trending articles.
final class PastedPage {

  private static final int HEAD = 14;
  private static final int LONGEST_HEADLINE = 220;
  private static final Pattern SENTENCE_END =
      Pattern.compile(".*[.!?…][\"”»'’)]*$", Pattern.DOTALL);
  private static final Pattern FOOTER =
      Pattern.compile(
          "^(feedback|related( (articles?|stories|news|content|topics))?|trending( now)?|most"
              + " (read|popular|viewed)|popular|more (on this|stories|news|from .{2,40})|read"
              + " more|recommended( for you)?|you (may|might) also like|comments?("
              + " \\(\\d+\\))?|latest( news)?|share( this)?( article)?|newsletters?|sign"
              + " up.{0,60}|help us improve.{0,60}|(how can|help) (we|us)"
              + " improve.{0,80}|tags?:?.{0,80}|topics:?|©.{0,120}|copyright.{0,120}|relacionad[oa]s?|noticias"
              + " relacionadas|tendencias|lo más (leído|visto)|más"
              + " (leídas|noticias|información|sobre .{2,40})|comentarios|compartir.{0,40}|(también )?te"
              + " (puede|podría) interesar|te recomendamos|(lea|vea|ver|lee) también.{0,80}|otras"
              + " noticias|últimas noticias|temas( relacionados)?:?|archivado en:?.{0,80}|síguenos"
              + ".{0,60}|suscríb[ae].{0,60}|recomendad[oa]s|ayúdanos a"
              + " mejorar.{0,60}|etiquetas:?.{0,80}|boletín.{0,40})\\W*$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern REQUEST =
      Pattern.compile(
          "^(did you (find|spot|notice)|found an error|see an error|report an? (error|typo)|was"
              + " this (article|page)|what did you think|tell us|write to us|help (us"
              + " )?improve|we('d| would) (love|like) (to hear )?your|¿(encontraste|ha"
              + " encontrado|qué te pareció)|¿te (gustó|resultó))",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern CONTRIBUTOR =
      Pattern.compile(
          "^(?:\\(?(?:reporting|writing|additional reporting|edited|editing|with files from|with"
              + " reporting (?:by|from)|contributors?:|compiled by|con información"
              + " de|contribuyó|colaboró|redacción:?|edición:?)\\b\\s*(?:by|from|de)?\\s*|)(?<names>.+?)(?<tail>\\s+(?:contributed|contribuy(?:ó|eron)|colabor(?:ó|aron))\\b.*)?$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern CONTRIBUTOR_LINE =
      Pattern.compile(
          "(?i)^\\(?(reporting|additional reporting|with files from|with"
              + " reporting|contributors?:|compiled by|edited by|con información"
              + " de|colaboró|edición:|editing by)\\b.{2,200}$|^.{3,120}\\bcontributed"
              + " (to|reporting)\\b.{0,80}$|^.{3,120}\\b(contribuyó|contribuyeron|colaboró|colaboraron)"
              + " (a|en|con)\\b.{0,80}$");
  private static final Pattern BYLINE =
      Pattern.compile(
          "^(?i:by|por|de)\\s+(?<names>\\p{Lu}[\\p{L}.'’-]+(?:[ ,]+(?:(?:and|y|e|in|from|en|desde)"
              + " )?(?:(?:de|del|la|van|von|da|dos)"
              + " )?\\p{Lu}[\\p{L}.'’-]*){0,12})(?:\\s*[|,•·-].*)?$");
  private static final Pattern STATED =
      Pattern.compile(
          "^(?:published|updated|posted|last updated|publicado|actualizado|publicada)?\\W{0,3}(?:on"
              + " |el )?(?:\\p{L}{3,10},? )?(?:\\p{L}{3,10}\\.? \\d{1,2}(?:st|nd|rd|th)?,?"
              + " \\d{4}|\\d{1,2} (?:de )?\\p{L}{3,10}\\.?,?(?: del?)?"
              + " \\d{4}|\\d{4}-\\d\\d-\\d\\d).{0,40}$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern BEHIND_DIVIDER = Pattern.compile("(.+) ([|–—-]) ([^|–—-]{2,40})");

  private final List<TextBlock> lines;
  private int headline;

  final List<TextBlock> body = new ArrayList<>();
  final List<String> summary = new ArrayList<>();
  final List<Article.Picture> pictures = new ArrayList<>();
  final List<Article.Byline> bylines = new ArrayList<>();
  final List<String> credits = new ArrayList<>();
  Optional<String> site = Optional.empty();
  Optional<String> section = Optional.empty();
  Optional<Article.Dateline> dateline = Optional.empty();
  Optional<String> day = Optional.empty();
  Optional<OffsetTime> time = Optional.empty();

  PastedPage(List<TextBlock> lines) {
    this.lines = lines;
    sort();
  }

  String title() {
    return withoutSite(lines.get(headline).text());
  }

  /// A headline without the site's name that a browser's title puts behind a bar, or behind a dash
  /// if the same name stands above.
  private String withoutSite(String text) {
    Matcher match = BEHIND_DIVIDER.matcher(text);
    if (!match.matches() || words(match.group(1)) < 3) {
      return text;
    }
    boolean known = site.filter(name -> key(name).equals(key(match.group(3)))).isPresent();
    boolean bar = match.group(2).equals("|") && words(match.group(3)) <= 3;
    return known || bar ? match.group(1) : text;
  }

  /// Whether a line names a site and its section, as "The Harbour Post | World" does.
  private static boolean isCrumbs(String text) {
    String[] parts = text.split(" [|»›] ");
    return parts.length > 1 && Arrays.stream(parts).allMatch(part -> words(part) <= 3);
  }

  private void sort() {
    headline = headline();
    above();
    int start = bodyStart();
    for (int i = headline + 1; i < start; i++) {
      between(i);
    }
    int end = bodyEnd(start);
    for (int i = start; i < end; i++) {
      body(i, i == start);
    }
    for (int i = end; i < lines.size(); i++) {
      contributor(lines.get(i).text());
    }
  }

  /// The line printed twice near the top; else the first that reads like a headline.
  private int headline() {
    Map<String, Integer> first = new HashMap<>();
    int head = Math.min(HEAD, lines.size());
    for (int i = 0; i < head; i++) {
      String key = key(lines.get(i).text());
      Integer before = first.putIfAbsent(key, i);
      if (before != null && words(lines.get(i).text()) >= 4) {
        return before;
      }
    }
    int last = 0;
    for (int i = 0; i < head; i++) {
      String text = lines.get(i).text();
      boolean sentence = SENTENCE_END.matcher(text).matches() && words(text) > 7;
      if (sentence && i > 0) {
        return last;
      }
      boolean besides = HtmlText.isAside(text) || STATED.matcher(text).matches() || isCrumbs(text);
      last = besides ? last : i;
      boolean heading = lines.get(i).kind() == Article.Kind.HEADING;
      boolean label = i == 0 && !heading && isSiteName();
      if ((words(text) >= 4 || heading) && text.length() < LONGEST_HEADLINE && !besides && !label) {
        return i;
      }
    }
    return 0;
  }

  /// The first line names the site where a line of at most two words, its section, and one that is
  /// longer and no sentence follow.
  private boolean isSiteName() {
    if (lines.size() < 4 || words(lines.get(0).text()) > 5) {
      return false;
    }
    String section = lines.get(1).text();
    String title = lines.get(2).text();
    boolean plain = !HtmlText.isAside(title) && !SENTENCE_END.matcher(title).matches();
    return words(section) <= 2
        && !STATED.matcher(section).matches()
        && !SENTENCE_END.matcher(section).matches()
        && plain
        && words(title) > words(lines.get(0).text());
  }

  private void above() {
    List<String> above = new ArrayList<>();
    for (int i = 0; i < headline; i++) {
      String text = lines.get(i).text();
      boolean crumb =
          (words(text) <= 5 || isCrumbs(text))
              && !SENTENCE_END.matcher(text).matches()
              && !HtmlText.isAside(text)
              && !STATED.matcher(text).matches();
      if (crumb) {
        above.add(text);
      }
    }
    if (above.size() == 1 && isCrumbs(above.getFirst())) {
      above = List.of(above.getFirst().split(" [|»›] "));
    }
    if (!above.isEmpty()) {
      site = Optional.of(above.getFirst());
      section = above.size() > 1 ? Optional.of(above.getLast()) : Optional.empty();
    }
  }

  /// The paragraph with the dateline, else the first long one that is neither caption nor summary.
  private int bodyStart() {
    int head = Math.min(headline + HEAD, lines.size());
    for (int i = headline + 1; i < head; i++) {
      if (Datelines.read(lines.get(i).text()).isPresent()) {
        return i;
      }
    }
    for (int i = headline + 1; i < head; i++) {
      String text = lines.get(i).text();
      boolean sentence = SENTENCE_END.matcher(text).matches() && words(text) >= 6;
      if (sentence && !isCaption(i) && !CONTRIBUTOR_LINE.matcher(text).matches()) {
        return i;
      }
    }
    return Math.min(headline + 1, lines.size());
  }

  private boolean isCaption(int i) {
    return isCredited(lines.get(i).text())
        || (i + 1 < lines.size() && isCredit(lines.get(i + 1).text()));
  }

  private static boolean isCredited(String text) {
    return Captions.read(text, Optional.empty(), Optional.empty()).credit().isPresent();
  }

  private static boolean isCredit(String text) {
    return text.length() < 90 && !SENTENCE_END.matcher(text).matches() && Captions.isCredit(text);
  }

  private void between(int i) {
    String text = lines.get(i).text();
    Matcher byline = BYLINE.matcher(text);
    boolean captioned = words(text) > 5 && isCredited(text);
    boolean aside = HtmlText.isAside(text) && !isCredit(text) && !byline.matches() && !captioned;
    if (key(text).equals(key(title())) || (aside && !STATED.matcher(text).matches())) {
      return;
    }
    if (STATED.matcher(text).matches()) {
      time = day.isPresent() ? time : PrintedTime.in(text);
      day =
          day.or(() -> Captions.day(text))
              .or(() ->
                  Optional.of(text)
                      .filter(t -> t.matches(".*\\d{4}-\\d\\d-\\d\\d.*"))
                      .map(t -> t.replaceAll(".*?(\\d{4}-\\d\\d-\\d\\d).*", "$1")));
    } else if (byline.matches()) {
      names(byline.group("names"), "author");
    } else if (isCredit(text)) {
      credit(text);
    } else if (isCaption(i)) {
      pictures.add(Captions.read(text, Optional.empty(), Optional.empty()));
      pictures.getLast().credit().ifPresent(this::credit);
    } else if (SENTENCE_END.matcher(text).matches() && words(text) >= 6) {
      summary.add(text);
    }
  }

  /// Keeps a credit once, though it is printed in two forms.
  private void credit(String given) {
    String credit = Captions.bareCredit(given);
    boolean known = credits.stream().anyMatch(other -> sameCredit(other, credit));
    if (!known) {
      credits.add(credit);
    }
    if (!pictures.isEmpty() && pictures.getLast().credit().isEmpty()) {
      Article.Picture last = pictures.removeLast();
      pictures.add(Captions.read(last.caption(), Optional.of(credit), last.url()));
    }
  }

  private static boolean sameCredit(String one, String other) {
    List<String> words = List.of(key(one, " ").split(" "));
    List<String> others = List.of(key(other, " ").split(" "));
    return words.containsAll(others)
        || others.containsAll(words)
        || words.stream().filter(others::contains).count() * 2
            >= Math.max(words.size(), others.size());
  }

  private void body(int i, boolean first) {
    TextBlock block = lines.get(i);
    String text = block.text();
    if (CONTRIBUTOR_LINE.matcher(text).matches()) {
      contributor(text);
      return;
    }
    if (HtmlText.isAside(text) || key(text).equals(key(title()))) {
      return;
    }
    if (first) {
      Optional<Datelines.Opening> opening = Datelines.read(text);
      dateline = opening.map(Datelines.Opening::dateline);
      opening.flatMap(Datelines.Opening::agency).ifPresent(this::addCredit);
      body.add(new TextBlock(block.kind(), opening.map(Datelines.Opening::rest).orElse(text)));
      return;
    }
    body.add(isSubHead(i) ? new TextBlock(Article.Kind.HEADING, text) : block);
  }

  private void addCredit(String credit) {
    if (!credits.contains(credit)) {
      credits.add(credit);
    }
  }

  private boolean isSubHead(int i) {
    String text = lines.get(i).text();
    boolean shortLine =
        lines.get(i).kind() == Article.Kind.PARAGRAPH && text.length() < 90 && words(text) <= 12;
    boolean open =
        !SENTENCE_END.matcher(text).matches() && !text.endsWith(":") && !text.endsWith(",");
    String next = i + 1 < lines.size() ? lines.get(i + 1).text() : "";
    boolean sentence = words(text) <= 5 && SENTENCE_END.matcher(next).matches() && words(next) > 3;
    return shortLine && open && (words(next) > 8 || sentence);
  }

  private int bodyEnd(int start) {
    int sentences = 0;
    for (int i = start; i < lines.size(); i++) {
      String text = lines.get(i).text();
      boolean footer = FOOTER.matcher(text).matches() || REQUEST.matcher(text).find();
      if (footer && sentences >= 1) {
        return i;
      }
      sentences += SENTENCE_END.matcher(text).matches() ? 1 : 0;
    }
    return lines.size();
  }

  private void contributor(String text) {
    if (!CONTRIBUTOR_LINE.matcher(text).matches()) {
      return;
    }
    Matcher match = CONTRIBUTOR.matcher(text.replaceAll("^\\(|\\)$", ""));
    if (match.matches()) {
      names(match.group("names").split("\\s*;\\s*")[0], "contributor");
    }
  }

  private void names(String names, String role) {
    for (String part : names.split("\\s*(?:,|;|\\band\\b|\\sy\\s|&)\\s*")) {
      String name =
          part.replaceAll("(?i)^(by|from|de|por)\\s+", "")
              .replaceAll("\\s(?:in|from|en|desde)\\s.*$", "")
              .replaceAll("[.\\s]+$", "")
              .strip();
      boolean agency =
          name.matches("(?i)(the )?(associated press|reuters|agence france-presse|afp|efe|ap)");
      if (agency) {
        addCredit(name);
      } else if (name.matches("\\p{Lu}[\\p{L}.'’-]*(?: [\\p{L}.'’-]+){1,4}")) {
        bylines.add(new Article.Byline(name, role, Optional.empty()));
      }
    }
  }

  private static int words(String text) {
    return text.split("\\s+").length;
  }

  private static String key(String text) {
    return key(text, "");
  }

  private static String key(String text, String between) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d]+", between).strip();
  }
}
