package org.thaw.server.command;

import java.util.Arrays;
import java.util.Iterator;
import org.thaw.article.Licence;
import org.thaw.text.Brief;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads a licence as it is written at the command line, such as `link-only`.
final class LicenceWord implements ITypeConverter<Licence> {

  /// The words there are.
  static final class Words implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Arrays.stream(Licence.values()).map(Licence::word).iterator();
    }
  }

  @Override
  public Licence convert(String word) {
    try {
      return Licence.parse(word);
    } catch (IllegalArgumentException unknown) {
      throw new TypeConversionException(
          "no licence %s; there are %s".formatted(Brief.of(word), String.join(", ", new Words())));
    }
  }
}
