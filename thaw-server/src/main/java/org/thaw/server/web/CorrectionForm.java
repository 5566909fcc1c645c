package org.thaw.server.web;

import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.thaw.server.desk.CorrectionDesk;
import org.thaw.server.edition.Edition;
import org.thaw.server.page.CorrectionsPage;

/// The form that files a correction, and the log above which it stands.
final class CorrectionForm {

  /// Names of the finding's fields in the form carry this, to tell them from the form's own.
  private static final String FIELD = "field.";

  private final CorrectionDesk desk;
  private final Supplier<Edition> edition;

  CorrectionForm(CorrectionDesk desk, Supplier<Edition> edition) {
    this.desk = desk;
    this.edition = edition;
  }

  /// The log; with `?about=ID` the form and what was filed about it before.
  Page page(Context context) {
    String about = context.queryParam("about");
    return Page.of(
        "corrections",
        about == null || about.isBlank()
            ? CorrectionsPage.of(edition.get())
            : CorrectionsPage.about(edition.get(), about));
  }

  /// Files what the form holds and returns the address of the receipt.
  ///
  /// @throws HttpResponseException 422 with the one line that says what is wrong
  String file(Context context) {
    Map<String, String> fields = new TreeMap<>();
    context
        .formParamMap()
        .forEach((name, values) -> {
          if (name.startsWith(FIELD) && !values.isEmpty()) {
            fields.put(name.substring(FIELD.length()), values.getFirst());
          }
        });
    try {
      CorrectionDesk.Filing filing =
          new CorrectionDesk.Filing(
              sent(context, "about").orElse(""),
              fields,
              sent(context, "retract").isPresent(),
              sent(context, "because").orElse(""),
              sent(context, "by"));
      return "/corrections/" + desk.file(filing).id();
    } catch (IllegalArgumentException mistake) {
      throw new HttpResponseException(422, String.valueOf(mistake.getMessage()));
    }
  }

  private static Optional<String> sent(Context context, String name) {
    return Optional.ofNullable(context.formParam(name))
        .map(String::strip)
        .filter(value -> !value.isEmpty());
  }
}
