package org.thaw.server.command;

import java.util.List;
import org.thaw.intake.fetch.AddressGuard;
import org.thaw.intake.fetch.Network;
import picocli.CommandLine.Option;

/// The option that says which networks may be asked though they are not public.
final class Networks {

  @Option(
      names = "--allow-network",
      paramLabel = "CIDR",
      description =
          "A network that is not public and may be asked all the same, such as 10.0.0.0/8;"
              + " repeatable.")
  private List<String> allowed = List.of();

  /// @throws IllegalArgumentException if a network is none
  AddressGuard guard() {
    return new AddressGuard(allowed.stream().map(Network::parse).toList());
  }
}
