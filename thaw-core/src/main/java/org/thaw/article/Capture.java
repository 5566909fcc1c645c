package org.thaw.article;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.thaw.text.ContentId;

/// One raw item as it came in, kept unchanged: a page, a wire document, one entry of a feed or one
/// line of a JSON lines file.
///
/// Captures are the system of record: all else can be rebuilt from them.
///
/// @param id content id of the bytes, source and address
/// @param source name of the source it came from (a feed's address, a folder, a file)
/// @param url the item's own address, where it has one
/// @param mediaType the media type without parameters, such as `text/html`
/// @param headers what travelled with it and bears on reading it (charset, Last-Modified, mapping)
/// @param content the bytes; not copied, not to be changed
/// @param captured when it was taken, UTC
/// @param licence what may be shown of it
public record Capture(
    String id,
    String source,
    Optional<String> url,
    String mediaType,
    Map<String, String> headers,
    byte[] content,
    Instant captured,
    Licence licence) {

  /// The header that names the file of a capture whose source has a name of its own.
  public static final String FILE = "file";

  /// The header of a capture whose licence was given after it was taken: it stands above what the
  /// item says of itself.
  public static final String RELICENSED = "relicensed";

  public Capture {
    headers = Map.copyOf(headers);
  }

  /// The same capture as one of a named source, whose files need not keep their names.
  public Capture from(String name) {
    Map<String, String> kept = new HashMap<>(headers);
    kept.put(FILE, source);
    return of(name, url, mediaType, kept, content, captured, licence);
  }

  /// The same capture under another licence, which its operator gave it after it was taken.
  public Capture licensed(Licence given) {
    Map<String, String> noted = new HashMap<>(headers);
    noted.put(RELICENSED, "true");
    return new Capture(id, source, url, mediaType, noted, content, captured, given);
  }

  /// The named source it came by: the address that is followed, or the name its operator gave to
  /// the files; empty for files that came without a name.
  public String channel() {
    return headers.containsKey(FILE) || source.contains("://") ? source : "";
  }

  /// A capture whose id is made from its source, address and bytes.
  public static Capture of(
      String source,
      Optional<String> url,
      String mediaType,
      Map<String, String> headers,
      byte[] content,
      Instant captured,
      Licence licence) {
    String id = ContentId.of(source, url.orElse(""), ContentId.ofBytes(content));
    return new Capture(id, source, url, mediaType, headers, content, captured, licence);
  }
}
