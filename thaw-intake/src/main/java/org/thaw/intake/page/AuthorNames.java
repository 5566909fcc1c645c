package org.thaw.intake.page;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.thaw.time.CalendarNames;

/// Names of authors out of what pages print and state as such: without "By", roles, dates and
/// addresses, several authors apart; a single word behind an agency is the place it wrote from.
final class AuthorNames {

  private static final Pattern LEAD =
      Pattern.compile(
          "^(?:(?:interview|pressemitteilung|erstellt|gastbeitrag|ein beitrag|eine kolumne"
              + "|written|posted|published|reported|story|text|words|report|photos?|article"
              + "|geschrieben|verfasst|gespeichert|eingestellt|veröffentlicht|beitrag|escrito|publicado|redactado|escribe|elaborado"
              + "|(?:una? )?(?:cr[óo]nica|entrevista|reportaje|an[áa]lisis|columna)|scritto"
              + "|opublikowane)\\s+)?(?:by|von|vom|por|par|di|da|av|door|przez|autora?e?n?"
              + "|autor(?:es|in)?|interview|author|authors|auteur|texto?|foto|redaktion|escribe"
              + "|redacción(?: de|(?=\\s*[:|])))\\s*[:|]?\\s+",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern TAIL =
      Pattern.compile(
          "\\s*(?:[|•·/–—@(<»→]|\\s-\\s"
              + "|\\b(?:on|am|vom|el|le|il|published|updated|posted|publiziert|publicado|at|in)"
              + "\\s+\\p{L}*\\s*\\d"
              + "|\\s(?:hace\\s+\\d|(?:published|publicado|actualizado|updated|edited|editad[oa])\\s"
              + "|(?:corresponsal|enviad[oa]s?\\sespecial|especial\\spara|special\\sto|for\\sthe)\\b)"
              + "|\\s\\d{1,2}\\s+(?:de\\s+)?\\p{L}{3,10}\\.?,?\\s+(?:del?\\s+)?\\d{4}"
              + "|\\b(?:publiziert|publicado|published|updated|photos?|fotos?|quelle|fuente"
              + "|source|datum|fecha)(?:\\s*:|$)"
              + "|(?<!\\p{L})\\d{1,2}[./:]\\d|\\b\\d{4}|https?:|\\b\\w+@"
              + "|,\\s*(?:the|staff|associated|reuters|ap\\b|afp|bloomberg|cnn|contributor"
              + "|correspondent|editor|reporter|senior|special|\\w+\\s+(?:editor|writer|reporter"
              + "|correspondent)|ph\\.?d|m\\.?d|dpa|efe|redactora?|periodista|corresponsal|enviad[oa]"
              + "|director[a]?|jef[ea]|colaborador[a]?|columnista|economista|abogad[oa])).*$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
  private static final Pattern ROLE =
      Pattern.compile(
          "\\s+(?:staff(?: writer)?|reporter|correspondent)$", Pattern.CASE_INSENSITIVE);
  private static final Pattern BETWEEN =
      Pattern.compile(
          "\\s*(?:;|,|&|/|\\||\\s(?:and|und|y|et|e|och|og|i|with|mit)\\s)\\s*",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern MONTH =
      Pattern.compile("(?i)[\\s,]+(?:" + CalendarNames.MONTH + ")$");
  private static final Pattern DIGITS = Pattern.compile("(?<![\\p{L}\\d])\\d{2}");
  private static final Pattern ADDRESS = Pattern.compile("://|^www\\.");
  private static final Pattern EDGES = Pattern.compile("^[\\s,.:;-]+|[\\s,:;-]+$");
  private static final Pattern BODY =
      Pattern.compile(
          "\\b(?:e\\. ?V\\.|GmbH|AG|Inc|Ltd|LLC|Redaktion|Redacción|Redazione|Redakcja|Rédaction"
              + "|Staff|Editorial|Editors?|Newsroom|News|Media|Magazine?|Zeitung|Verlag|Stiftung"
              + "|Foundation|Team|Agencias?|Agency|Agenturen|Agence|Diario|Periódico|Noticias|Bund|Verband|Press"
              + "|Presse|Online|dpa|AFP|ANSA|Reuters|EFE|Xinhua|Notimex|Télam|Colprensa|Associated)\\b"
              + "|\\.(?:com|de|net|org|at|ch|es|info)\\b",
          Pattern.UNICODE_CHARACTER_CLASS);
  private static final Set<String> NOBODY =
      Set.of(
          "admin",
          "administrator",
          "author",
          "autor",
          "editor",
          "webmaster",
          "unknown",
          "user",
          "username",
          "usuario",
          "nombre",
          "invitado",
          "guest",
          "anonymous",
          "by",
          "von",
          "staff",
          "datum",
          "quelle",
          "humans.txt",
          "posts",
          "more",
          "mehr",
          "null",
          "undefined");
  private static final Pattern LISTING =
      Pattern.compile(
          "^(?:(?:view |zeige )?all[e]? (?:posts|artikel|beiträge)|archiv anzeigen"
              + "|(?:ver|más) (?:todos|artículos))",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern ENDS_OPEN =
      Pattern.compile("\\s(?:am|on|von|by|el|por|in|at|um|de)$", Pattern.CASE_INSENSITIVE);

  private AuthorNames() {}

  /// The names in each string, each once, in order; those that are no names left out, and the
  /// site's own name where others stand beside it.
  static List<String> of(Collection<String> raw, String siteName) {
    Map<String, String> names = new LinkedHashMap<>();
    for (String value : raw) {
      String bare = LEAD.matcher(Strings.plain(value)).replaceFirst("");
      boolean agency = false;
      for (String part : BETWEEN.split(TAIL.matcher(bare).replaceFirst(""))) {
        String name = bare(part, siteName);
        boolean site = raw.size() > 1 && Strings.key(name).equals(Strings.key(siteName));
        boolean place = agency && name.indexOf(' ') < 0 && !BODY.matcher(name).find();
        if (isName(name) && !site && !place) {
          names.putIfAbsent(Strings.key(name), name);
        }
        agency |= BODY.matcher(name).find();
      }
    }
    return List.copyOf(names.values());
  }

  /// A name without "By" before it, a role and the site's name behind.
  private static String bare(String part, String siteName) {
    String name = EDGES.matcher(LEAD.matcher(part.strip()).replaceFirst("")).replaceAll("");
    String role = ROLE.matcher(name).replaceFirst("");
    String person = withoutMonth(role.indexOf(' ') > 0 ? role : name);
    boolean behind = siteName.length() > 3 && person.indexOf(" " + siteName) > 3;
    String before = behind ? person.substring(0, person.indexOf(" " + siteName)) : person;
    return BODY.matcher(before).find() ? person : before;
  }

  /// A name of two words or more without the month of a date that stood behind it.
  private static String withoutMonth(String name) {
    String without = MONTH.matcher(name).replaceFirst("");
    return without.indexOf(' ') > 0 ? without : name;
  }

  private static boolean isName(String name) {
    return name.length() > 1
        && name.length() < 60
        && name.split("\\s+").length <= 6
        && name.chars().anyMatch(Character::isLetter)
        && !Character.isDigit(name.charAt(0))
        && !DIGITS.matcher(name).find()
        && !ADDRESS.matcher(name).find()
        && !LISTING.matcher(name).find()
        && !ENDS_OPEN.matcher(name).find()
        && !NOBODY.contains(Strings.lower(name));
  }

  /// Whether a name is two words or more, and no outlet's, body's or account's.
  static boolean isPerson(String name, String siteName) {
    return name.indexOf(' ') > 0
        && Character.isUpperCase(name.charAt(0))
        && !isOutlet(name, siteName);
  }

  /// Whether a name is the site's own or one of a body, an agency or a desk.
  static boolean isOutlet(String name, String siteName) {
    String key = Strings.key(name);
    String site = Strings.key(siteName);
    boolean same = !site.isEmpty() && (site.contains(key) || key.contains(site));
    return same || BODY.matcher(name).find();
  }
}
