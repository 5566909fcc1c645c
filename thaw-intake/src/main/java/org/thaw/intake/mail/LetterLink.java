package org.thaw.intake.mail;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/// Where a link of a letter leads: the page itself where the address of a mailer's counter names
/// it, without the marks of campaigns. A counter that hides the page is left as it is.
final class LetterLink {

  private static final Pattern WEB = Pattern.compile("https?://[^\\s/]+\\.[^\\s]+");
  private static final Pattern ENCODED = Pattern.compile("(?i)https?%3A%2F%2F[^&/?#\\s]+");
  private static final Pattern CAMPAIGN =
      Pattern.compile("(?i)(?<=[?&])(?:utm_\\w+|mc_[ce]id|fbclid|gclid|ck_subscriber_id)=[^&#]*&?");
  private static final int LONGEST = 4_000;

  private LetterLink() {}

  static String target(String url) {
    return url.length() > LONGEST ? url : bare(named(url).orElse(url));
  }

  private static Optional<String> named(String url) {
    var encoded = ENCODED.matcher(url);
    if (!encoded.find()) {
      return Optional.empty();
    }
    try {
      String named = URLDecoder.decode(encoded.group(), StandardCharsets.UTF_8);
      return Optional.of(named)
          .filter(page -> WEB.matcher(page).matches())
          .map(page -> URI.create(page).toString());
    } catch (IllegalArgumentException damaged) {
      return Optional.empty();
    }
  }

  private static String bare(String url) {
    return CAMPAIGN.matcher(url).replaceAll("").replaceFirst("[?&]+(?=#|$)", "");
  }
}
