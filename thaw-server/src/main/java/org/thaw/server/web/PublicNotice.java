package org.thaw.server.web;

import java.util.Map;
import java.util.Optional;
import org.thaw.article.Licence;

/// What a server for the public says of itself, and what it may show.
///
/// @param contact whom to write to, an address of mail or of a page
/// @param corrections where to send corrections
/// @param licences the licence of each outlet, `*` for all others
/// @param address the server's address as others know it, for links in feeds
public record PublicNotice(
    String contact, String corrections, Map<String, Licence> licences, Optional<String> address) {

  public PublicNotice {
    licences = Map.copyOf(licences);
  }

  /// The contact as a link; empty if it is neither a mail address nor one of the web.
  public Optional<String> contactLink() {
    return link(contact);
  }

  /// The address of corrections as a link.
  public Optional<String> correctionsLink() {
    return link(corrections);
  }

  private static Optional<String> link(String address) {
    if (address.matches("https?://\\S+")) {
      return Optional.of(address);
    }
    return address.matches("[^\\s@:/]+@[^\\s@:/]+")
        ? Optional.of("mailto:" + address)
        : Optional.empty();
  }
}
