package org.thaw.server.command;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.thaw.intake.fetch.AddressGuard;
import org.thaw.intake.fetch.Manners;
import org.thaw.intake.fetch.Network;
import picocli.CommandLine.Option;

/// The options that say which networks Thaw may ask, and what it says of itself there.
final class Reach {

  private static final String AGENT = "Thaw/0.1";

  @Option(
      names = "--allow-network",
      paramLabel = "CIDR",
      description =
          "A network that is not public and may be asked all the same, such as 10.0.0.0/8;"
              + " repeatable.")
  private List<String> networks = List.of();

  @Option(
      names = "--contact",
      paramLabel = "ADDRESS",
      description =
          "How you are reached; told to the servers that are asked, and in public to readers"
              + " (THAW_CONTACT).")
  private String contact = "";

  /// @throws IllegalArgumentException if a network is none
  Manners manners(Clock clock) {
    return Manners.of(agent(), guard(), clock);
  }

  private AddressGuard guard() {
    return new AddressGuard(networks.stream().map(Network::parse).toList());
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
