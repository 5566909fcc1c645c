package org.thaw.server.web;

import java.util.function.Supplier;

/// A page ready to be rendered: as HTML by its template, or as JSON.
///
/// @param template name of the template, such as `relation`
/// @param model the record the template shows
/// @param json the same as JSON
record Page(String template, Object model, Supplier<Body> json) {

  /// A page whose JSON is its model.
  static Page of(String template, Object model) {
    return new Page(template, model, () -> Body.of(Json.write(model)));
  }
}
