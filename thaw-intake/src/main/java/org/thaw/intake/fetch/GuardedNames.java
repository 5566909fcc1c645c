package org.thaw.intake.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import org.apache.hc.client5.http.DnsResolver;

/// Resolves names for connections and lets only allowed addresses through, so that what is checked
/// is what is connected to, whatever the name resolves to next time.
final class GuardedNames implements DnsResolver {

  private final DnsResolver names;
  private final AddressGuard guard;

  GuardedNames(DnsResolver names, AddressGuard guard) {
    this.names = names;
    this.guard = guard;
  }

  /// Thrown when a name or literal means no allowed address.
  static final class Forbidden extends UnknownHostException {
    private static final long serialVersionUID = 1L;

    Forbidden(String host) {
      super("%s is no public address; --allow-network allows its network".formatted(host));
    }
  }

  @Override
  public InetAddress[] resolve(String host) throws UnknownHostException {
    InetAddress[] found =
        Arrays.stream(names.resolve(host)).filter(guard::allows).toArray(InetAddress[]::new);
    if (found.length == 0) {
      throw new Forbidden(host);
    }
    return found;
  }

  @Override
  public String resolveCanonicalHostname(String host) {
    return host;
  }
}
