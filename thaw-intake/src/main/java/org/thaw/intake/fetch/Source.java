package org.thaw.intake.fetch;

import java.util.Optional;
import org.thaw.article.Licence;

/// A feed that Thaw follows.
///
/// @param url where it is asked for now
/// @param licence what may be shown of its items; link-only unless the operator says otherwise
public record Source(
    String url, String title, Licence licence, boolean paused, Optional<String> section) {

  public static Source of(String url) {
    return new Source(url, url, Licence.LINK_ONLY, false, Optional.empty());
  }
}
