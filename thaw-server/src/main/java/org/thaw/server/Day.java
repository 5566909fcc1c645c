package org.thaw.server;

import java.time.DateTimeException;
import java.time.LocalDate;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Days as people write them at the command line and in addresses: `2026-01-07` (ISO 8601).
public final class Day implements ITypeConverter<LocalDate> {

  /// The day that is written.
  ///
  /// @throws IllegalArgumentException in one line for people, if it is none
  public static LocalDate parse(String written) {
    try {
      return LocalDate.parse(written.strip());
    } catch (DateTimeException none) {
      throw new IllegalArgumentException(
          "no day such as 2026-01-31: %s".formatted(written.strip()), none);
    }
  }

  @Override
  public LocalDate convert(String written) {
    try {
      return parse(written);
    } catch (IllegalArgumentException none) {
      throw new TypeConversionException(String.valueOf(none.getMessage()));
    }
  }
}
