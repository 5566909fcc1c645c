package org.thaw.intake.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.thaw.article.Article;
import org.thaw.article.Datelines;
import org.thaw.intake.print.Captions;
import org.thaw.rubric.Asides;

/// The lines of a pasted page and where its parts lie: headline, body, what stands below.
final class PastedLines {

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
  private static final Pattern STATED =
      Pattern.compile(
          "^(?:published|updated|posted|last updated|publicado|actualizado|publicada)?\\W{0,3}(?:on"
              + " |el )?(?:\\p{L}{3,10},? )?(?:\\p{L}{3,10}\\.? \\d{1,2}(?:st|nd|rd|th)?,?"
              + " \\d{4}|\\d{1,2} (?:de )?\\p{L}{3,10}\\.?,?(?: del?)?"
              + " \\d{4}|\\d{4}-\\d\\d-\\d\\d).{0,40}$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private final List<TextBlock> lines;

  PastedLines(List<TextBlock> lines) {
    this.lines = List.copyOf(lines);
  }

  int size() {
    return lines.size();
  }

  TextBlock block(int i) {
    return lines.get(i);
  }

  String text(int i) {
    return lines.get(i).text();
  }

  /// The line printed twice near the top; else the first that reads like a headline.
  int headline() {
    int head = Math.min(HEAD, lines.size());
    return printedTwice(head).orElseGet(() -> titleLike(head));
  }

  private Optional<Integer> printedTwice(int head) {
    Map<String, Integer> first = new HashMap<>();
    for (int i = 0; i < head; i++) {
      Integer before = first.putIfAbsent(key(text(i)), i);
      if (before != null && words(text(i)) >= 4) {
        return Optional.of(before);
      }
    }
    return Optional.empty();
  }

  private int titleLike(int head) {
    int last = 0;
    for (int i = 0; i < head; i++) {
      String text = text(i);
      boolean sentence = isSentence(text) && words(text) > 7;
      if (sentence && i > 0) {
        return last;
      }
      boolean besides = Asides.isAside(text) || isStated(text) || isCrumbs(text);
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
    if (lines.size() < 4 || words(text(0)) > 5) {
      return false;
    }
    String section = text(1);
    String title = text(2);
    boolean plain = !Asides.isAside(title) && !isSentence(title);
    return words(section) <= 2
        && !isStated(section)
        && !isSentence(section)
        && plain
        && words(title) > words(text(0));
  }

  /// The names above the headline: the site's, then those of its sections.
  List<String> crumbs(int headline) {
    List<String> above = new ArrayList<>();
    for (int i = 0; i < headline; i++) {
      String text = text(i);
      boolean crumb =
          (words(text) <= 5 || isCrumbs(text))
              && !isSentence(text)
              && !Asides.isAside(text)
              && !isStated(text);
      if (crumb) {
        above.add(text);
      }
    }
    return above.size() == 1 && isCrumbs(above.getFirst())
        ? List.of(above.getFirst().split(" [|»›] "))
        : above;
  }

  /// The paragraph with the dateline, else the first long one that is neither caption nor summary.
  int bodyStart(int headline) {
    int head = Math.min(headline + HEAD, lines.size());
    for (int i = headline + 1; i < head; i++) {
      if (Datelines.read(text(i)).isPresent()) {
        return i;
      }
    }
    for (int i = headline + 1; i < head; i++) {
      String text = text(i);
      boolean sentence = isSentence(text) && words(text) >= 6;
      if (sentence && !isCaption(i) && !PastedNames.isContributors(text)) {
        return i;
      }
    }
    return Math.min(headline + 1, lines.size());
  }

  int bodyEnd(int start) {
    int sentences = 0;
    for (int i = start; i < lines.size(); i++) {
      String text = text(i);
      boolean footer = FOOTER.matcher(text).matches() || REQUEST.matcher(text).find();
      if (footer && sentences >= 1) {
        return i;
      }
      sentences += isSentence(text) ? 1 : 0;
    }
    return lines.size();
  }

  /// True if the line is a caption: credited, or with a credit in the next line.
  boolean isCaption(int i) {
    return isCredited(text(i)) || (i + 1 < lines.size() && isCredit(text(i + 1)));
  }

  static boolean isCredited(String text) {
    return Captions.read(text, Optional.empty(), Optional.empty()).credit().isPresent();
  }

  static boolean isCredit(String text) {
    return text.length() < 90 && !isSentence(text) && Captions.isCredit(text);
  }

  /// True if the line stands over a part of the body, as a heading without a mark does.
  boolean isSubHead(int i) {
    String text = text(i);
    boolean shortLine =
        lines.get(i).kind() == Article.Kind.PARAGRAPH && text.length() < 90 && words(text) <= 12;
    boolean open = !isSentence(text) && !text.endsWith(":") && !text.endsWith(",");
    String next = i + 1 < lines.size() ? text(i + 1) : "";
    boolean sentence = words(text) <= 5 && isSentence(next) && words(next) > 3;
    return shortLine && open && (words(next) > 8 || sentence);
  }

  static boolean isSentence(String text) {
    return SENTENCE_END.matcher(text).matches();
  }

  /// True if the line says when the page was published.
  static boolean isStated(String text) {
    return STATED.matcher(text).matches();
  }

  /// Whether a line names a site and its section, as "The Harbour Post | World" does.
  private static boolean isCrumbs(String text) {
    String[] parts = text.split(" [|»›] ");
    return parts.length > 1 && Arrays.stream(parts).allMatch(part -> words(part) <= 3);
  }

  static int words(String text) {
    return text.split("\\s+").length;
  }

  /// The line without capitals, marks and spaces.
  static String key(String text) {
    return key(text, "");
  }

  static String key(String text, String between) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d]+", between).strip();
  }
}
