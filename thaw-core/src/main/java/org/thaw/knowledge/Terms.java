package org.thaw.knowledge;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// When the terms of the table's office-holders end.
public final class Terms {

  private static final Map<String, OfficeHolder> HOLDERS =
      Table.load(Knowledge.class, "officeholders.tsv").rows().stream()
          .map(OfficeHolder::of)
          .collect(
              Collectors.toUnmodifiableMap(
                  OfficeHolder::id, Function.identity(), (first, same) -> first));

  private Terms() {}

  /// The last day in office of a holder who was out of it on a day; empty for those in office, and
  /// for whom the table does not know.
  ///
  /// @param holder id of the table
  public static Optional<LocalDate> ended(String holder, LocalDate day) {
    return Optional.ofNullable(HOLDERS.get(holder))
        .flatMap(OfficeHolder::to)
        .filter(last -> last.isBefore(day));
  }
}
