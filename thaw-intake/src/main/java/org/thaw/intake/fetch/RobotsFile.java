package org.thaw.intake.fetch;

import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.thaw.intake.format.Charsets;

/// What one robots.txt says to one crawler (RFC 9309), with its `Content-Usage` lines.
///
/// Of a long file the first 500 KiB of whole lines count. The rules are read by crawler-commons;
/// three kinds of line that it takes otherwise than the standard are put into its form first: a
/// group of all with more behind its star, a dollar sign that does not end its path, and a percent
/// sign that encodes nothing.
final class RobotsFile {

  static final RobotsFile ALL = silent(SimpleRobotRules.RobotRulesMode.ALLOW_ALL);
  static final RobotsFile NONE = silent(SimpleRobotRules.RobotRulesMode.ALLOW_NONE);

  private static final int MOST_BYTES = 500 << 10;
  private static final Pattern EVERYONE =
      Pattern.compile("(?im)^([ \\t]*user-agent[ \\t]*:[ \\t]*\\*)[ \\t][^\\r\\n]*");
  private static final Pattern RULE =
      Pattern.compile("(?im)^[ \\t]*(?:dis)?allow[ \\t]*:[^\\r\\n#]*");
  private static final Pattern DOLLAR_WITHIN = Pattern.compile("\\$(?=[ \\t]*[^ \\t])");
  private static final Pattern BARE_PERCENT = Pattern.compile("%(?![0-9A-Fa-f]{2})");

  private final SimpleRobotRules rules;
  private final ContentUsage usage;

  private RobotsFile(SimpleRobotRules rules, ContentUsage usage) {
    this.rules = rules;
    this.usage = usage;
  }

  private static RobotsFile silent(SimpleRobotRules.RobotRulesMode mode) {
    return new RobotsFile(new SimpleRobotRules(mode), ContentUsage.parse("", ""));
  }

  /// @param agent the product token of the crawler, lower case, such as `thaw`
  static RobotsFile parse(byte[] content, String agent) {
    String text = Charsets.decode(head(content), Optional.empty()).text();
    byte[] plain = standard(text).getBytes(StandardCharsets.UTF_8);
    SimpleRobotRules rules =
        new SimpleRobotRulesParser(Long.MAX_VALUE, 0)
            .parseContent("http://robots.invalid/robots.txt", plain, "text/plain", List.of(agent));
    return new RobotsFile(rules, ContentUsage.parse(text, agent));
  }

  /// The whole lines among the first bytes: half a path would forbid more than its line does.
  private static byte[] head(byte[] content) {
    int end = Math.min(MOST_BYTES, content.length);
    while (end < content.length
        && end > 0
        && content[end - 1] != '\n'
        && content[end - 1] != '\r') {
      end--;
    }
    return Arrays.copyOf(content, end);
  }

  private static String standard(String text) {
    return RULE.matcher(EVERYONE.matcher(text).replaceAll("$1"))
        .replaceAll(rule -> Matcher.quoteReplacement(literal(rule.group())));
  }

  private static String literal(String rule) {
    return DOLLAR_WITHIN.matcher(BARE_PERCENT.matcher(rule).replaceAll("%25")).replaceAll("%24");
  }

  /// Whether an address may be asked for, as it stands and with its dots resolved.
  boolean allows(String url) {
    return rules.isAllowed(literalPercent(url)) && rules.isAllowed(literalPercent(resolved(url)));
  }

  private static String literalPercent(String url) {
    return BARE_PERCENT.matcher(url).replaceAll("%25");
  }

  private static String resolved(String url) {
    return Addresses.parse(url).map(URI::normalize).map(URI::toString).orElse(url);
  }

  /// How long to wait between two requests, where the file says so.
  Optional<Duration> delay() {
    return rules.getCrawlDelay() > 0
        ? Optional.of(Duration.ofMillis(rules.getCrawlDelay()))
        : Optional.empty();
  }

  /// What the `Content-Usage` lines say of an address.
  Optional<String> usage(String url) {
    return usage.of(url);
  }
}
