package org.thaw.source;

import java.util.Optional;
import org.thaw.article.Licence;

/// A feed or news sitemap that Thaw follows, as its operator wants it.
///
/// @param url as it was added: its name for good, in its captures too, wherever it moves
/// @param title what the operator or the feed calls it, else the address
/// @param licence what may be shown of its items; link-only unless the operator says otherwise
/// @param paused not asked while this is true
/// @param section the operator's shelf for it, such as a folder of an OPML file
/// @param pages whether the whole page of an item is asked for; see [#takesPages()]
public record Source(
    String url,
    String title,
    Licence licence,
    boolean paused,
    Optional<String> section,
    boolean pages) {

  /// A source nobody has said anything about yet.
  public static Source of(String url) {
    return new Source(url, url, Licence.LINK_ONLY, false, Optional.empty(), false);
  }

  public Source titled(String name) {
    return new Source(url, name, licence, paused, section, pages);
  }

  public Source licensed(Licence given) {
    return new Source(url, title, given, paused, section, pages);
  }

  public Source paused(boolean now) {
    return new Source(url, title, licence, now, section, pages);
  }

  public Source shelved(Optional<String> shelf) {
    return new Source(url, title, licence, paused, shelf, pages);
  }

  public Source withPages(boolean wanted) {
    return new Source(url, title, licence, paused, section, wanted);
  }

  public boolean isUntitled() {
    return title.equals(url);
  }

  /// Whether it may be asked at all.
  public boolean isAsked() {
    return !paused && licence != Licence.BLOCKED;
  }

  /// Whether whole pages are wanted, and the licence lets its operator have them.
  public boolean takesPages() {
    return pages && allowsPages(licence);
  }

  /// Whether a licence lets whole pages be taken: own, open and licensed-full do.
  public static boolean allowsPages(Licence licence) {
    return switch (licence) {
      case OWN, OPEN, LICENSED_FULL -> true;
      case LICENSED_EXCERPT, LINK_ONLY, BLOCKED -> false;
    };
  }

  /// Whether there is an agreement with the publisher that stands above a reservation of rights.
  public boolean hasAgreement() {
    return switch (licence) {
      case OWN, LICENSED_FULL, LICENSED_EXCERPT -> true;
      case OPEN, LINK_ONLY, BLOCKED -> false;
    };
  }
}
