package org.thaw.server.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;

/// Renders pages by the templates that were compiled with Thaw.
final class Renderer {

  private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);

  String html(Page page, Frame frame) {
    StringOutput html = new StringOutput();
    templates.render(page.template() + ".jte", Map.of("frame", frame, "page", page.model()), html);
    return html.toString();
  }
}
