package org.thaw.server.command;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.thaw.article.Licence;
import org.thaw.server.web.PublicNotice;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/// The options of a server that others may reach. What an option does not say is looked for in
/// `public.properties` of the data folder, under the option's name.
final class PublicOptions {

  private static final String FILE = "public.properties";

  @Option(
      names = "--public",
      description =
          "Serve to others what licences allow. Needs --contact, --corrections and --licences, or"
              + " these names in public.properties of the data folder.")
  private boolean open;

  @Option(
      names = "--corrections",
      paramLabel = "ADDRESS",
      description = "Where readers send corrections.")
  private @Nullable String corrections;

  @Option(
      names = "--licences",
      paramLabel = "OUTLET=LICENCE,…",
      description =
          "What each outlet allows, * for all others, such as '*=link-only,Our Paper=own'. The"
              + " stricter of this and of what ingest was told holds.")
  private @Nullable String licences;

  @Option(
      names = "--address",
      paramLabel = "URL",
      description = "This server's address as others know it, for links in feeds.")
  private @Nullable String address;

  boolean open() {
    return open;
  }

  /// What the server says of itself and may show.
  ///
  /// @param contact whom readers may write to, as `--contact` has it
  /// @throws IllegalArgumentException naming all that is not set
  PublicNotice notice(Path data, Optional<String> contact) throws IOException {
    Properties file = file(data.resolve(FILE));
    Optional<String> mail = said(contact.orElse(null), file, "contact");
    Optional<String> mend = said(corrections, file, "corrections");
    Optional<String> flags = said(licences, file, "licences");
    List<String> missing = new ArrayList<>();
    missing(mail, "--contact", missing);
    missing(mend, "--corrections", missing);
    missing(flags, "--licences", missing);
    if (!missing.isEmpty()) {
      throw new IllegalArgumentException(
          "--public needs %s (or the same in %s)"
              .formatted(String.join(", ", missing), data.resolve(FILE)));
    }
    return new PublicNotice(
        mail.orElseThrow(),
        mend.orElseThrow(),
        parse(flags.orElseThrow()),
        said(address, file, "address"));
  }

  /// The licence of each outlet.
  static Map<String, Licence> parse(String flags) {
    Map<String, Licence> licences = new LinkedHashMap<>();
    for (String flag : flags.split(",")) {
      int equals = flag.lastIndexOf('=');
      if (equals < 1) {
        throw new IllegalArgumentException("not OUTLET=LICENCE: " + flag.strip());
      }
      licences.put(flag.substring(0, equals).strip(), licence(flag.substring(equals + 1)));
    }
    return licences;
  }

  private static Licence licence(String word) {
    try {
      return new LicenceWord().convert(word.strip());
    } catch (TypeConversionException unknown) {
      throw new IllegalArgumentException(unknown.getMessage(), unknown);
    }
  }

  private static void missing(Optional<String> said, String option, List<String> missing) {
    if (said.isEmpty()) {
      missing.add(option);
    }
  }

  private static Optional<String> said(@Nullable String option, Properties file, String name) {
    return Optional.ofNullable(option)
        .or(() -> Optional.ofNullable(file.getProperty(name)))
        .map(String::strip)
        .filter(value -> !value.isEmpty());
  }

  private static Properties file(Path path) throws IOException {
    Properties properties = new Properties();
    if (Files.exists(path)) {
      try (Reader reader = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
        properties.load(reader);
      }
    }
    return properties;
  }
}
