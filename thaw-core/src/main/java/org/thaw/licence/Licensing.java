package org.thaw.licence;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.thaw.article.Article;
import org.thaw.article.Licence;
import org.thaw.reading.Reading;

/// The one place that decides what of a reading goes out, by the licence of its source.
///
/// The operator sees everything that is not blocked. The public sees of `link-only` sources the
/// headline, facts and snippets of at most 25 words, of `licensed-excerpt` sources the summary too,
/// of others the whole text. What is not allowed is not in the reading that comes out, so no page
/// made of it can show it.
public final class Licensing {

  /// Stands for all outlets that are not named.
  public static final String ANY = "*";

  /// How a reading's warning begins when only an excerpt of its text is left.
  public static final String EXCERPTED = "of the text only snippets";

  private final boolean everything;
  private final Map<String, Licence> outlets;

  private Licensing(boolean everything, Map<String, Licence> outlets) {
    this.everything = everything;
    this.outlets = Map.copyOf(outlets);
  }

  /// All that is not blocked, for the operator's own eyes.
  public static Licensing operator() {
    return new Licensing(true, Map.of());
  }

  /// What the public may see.
  ///
  /// @param outlets the licence of each outlet, that of [#ANY] for those not named; the stricter of
  ///   this and of the article's own holds
  public static Licensing open(Map<String, Licence> outlets) {
    return new Licensing(false, outlets);
  }

  /// The licence under which an article is shown.
  public Licence of(Article article) {
    Licence own = article.licence();
    if (everything) {
      return own;
    }
    Licence said =
        outlets.getOrDefault(article.outlet(), outlets.getOrDefault(ANY, Licence.LINK_ONLY));
    return said.compareTo(own) > 0 ? said : own;
  }

  /// Whether nothing is taken away from an article that goes out.
  public boolean leavesWhole(Article article) {
    return switch (of(article)) {
      case OWN, OPEN, LICENSED_FULL -> true;
      case LICENSED_EXCERPT, LINK_ONLY -> everything;
      case BLOCKED -> false;
    };
  }

  /// The reading as it may be counted and told from; empty if its source is blocked. Texts are
  /// whole, the words of findings are not.
  public Optional<Reading> counted(Reading reading) {
    return allowed(reading, licence -> Retelling.counted(reading));
  }

  /// The reading as it may be shown.
  public Optional<Reading> shown(Reading reading) {
    return allowed(reading, licence -> Excerpt.of(reading, licence).reading());
  }

  private Optional<Reading> allowed(Reading reading, Function<Licence, Reading> abridged) {
    Licence licence = of(reading.article());
    if (licence == Licence.BLOCKED) {
      return Optional.empty();
    }
    return Optional.of(leavesWhole(reading.article()) ? reading : abridged.apply(licence));
  }
}
