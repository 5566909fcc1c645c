package org.thaw.server.command;

import java.time.Clock;
import java.util.Optional;
import org.thaw.intake.fetch.Manners;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// The options that say which networks Thaw may ask, and what it says of itself there.
final class Reach {

  private static final String AGENT = "Thaw/0.1";

  @Mixin private Networks networks = new Networks();

  @Option(
      names = "--contact",
      paramLabel = "ADDRESS",
      description =
          "How you are reached; told to the servers that are asked, and in public to readers"
              + " (THAW_CONTACT).")
  private String contact = "";

  /// @throws IllegalArgumentException if a network is none
  Manners manners(Clock clock) {
    return Manners.of(agent(), networks.guard(), clock);
  }

  /// How the operator is reached, if that is said.
  Optional<String> contact() {
    String variable = System.getenv("THAW_CONTACT");
    String reached = contact.isBlank() && variable != null ? variable : contact;
    return Optional.of(reached.strip()).filter(address -> !address.isEmpty());
  }

  private String agent() {
    String safe = contact().orElse("").replaceAll("[^\\x21-\\x7e]+", " ").strip();
    return safe.isEmpty() ? AGENT : "%s (+%s)".formatted(AGENT, safe);
  }
}
