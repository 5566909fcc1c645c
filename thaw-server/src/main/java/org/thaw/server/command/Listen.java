package org.thaw.server.command;

import picocli.CommandLine.Option;

/// The options that say where the web server listens.
final class Listen {

  private static final int LAST = 65_535;

  @Option(
      names = "--port",
      defaultValue = "8080",
      description = "Port to listen on, 0 for a free one (default ${DEFAULT-VALUE}).")
  private int port;

  @Option(
      names = "--host",
      defaultValue = "127.0.0.1",
      description = "Address to listen on (default ${DEFAULT-VALUE}: this machine only).")
  private String host = "127.0.0.1";

  /// @throws IllegalArgumentException if there is no such port
  int port() {
    if (port < 0 || port > LAST) {
      throw new IllegalArgumentException("no port %d: there are 0 to %d".formatted(port, LAST));
    }
    return port;
  }

  /// The address, where it is this machine only.
  ///
  /// @throws IllegalArgumentException if others could reach it
  String loopback() {
    if (!host.matches("localhost|127(\\.\\d+){3}|\\[?::1]?")) {
      throw new IllegalArgumentException(
          "--host %s is open to others: only with thaw serve --public".formatted(host));
    }
    return host;
  }

  String host() {
    return host;
  }
}
