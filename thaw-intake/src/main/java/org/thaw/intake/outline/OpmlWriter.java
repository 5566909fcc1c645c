package org.thaw.intake.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.thaw.source.Source;

/// Writes OPML 2.0.
final class OpmlWriter {

  private final StringBuilder out = new StringBuilder();

  private OpmlWriter() {}

  /// A folder: its sources, and folders in it by name.
  private record Folder(List<Source> sources, Map<String, Folder> folders) {

    static Folder empty() {
      return new Folder(new ArrayList<>(), new TreeMap<>());
    }
  }

  static String write(List<Source> sources) {
    Folder root = Folder.empty();
    for (Source source : sources) {
      Folder folder = root;
      for (String name :
          source.section().map(section -> section.split("/")).orElse(new String[0])) {
        folder = folder.folders().computeIfAbsent(name, key -> Folder.empty());
      }
      folder.sources().add(source);
    }
    return new OpmlWriter().write(root);
  }

  private String write(Folder root) {
    out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    out.append("<opml version=\"2.0\" xmlns:thaw=\"urn:thaw:sources\">\n");
    out.append("  <head>\n    <title>Sources of Thaw</title>\n  </head>\n  <body>\n");
    folder(root, "    ");
    return out.append("  </body>\n</opml>\n").toString();
  }

  private void folder(Folder folder, String indent) {
    folder
        .folders()
        .forEach((name, inner) -> {
          out.append(indent).append("<outline");
          attribute("text", name);
          attribute("title", name);
          out.append(">\n");
          folder(inner, indent + "  ");
          out.append(indent).append("</outline>\n");
        });
    folder.sources().forEach(source -> source(source, indent));
  }

  private void source(Source source, String indent) {
    out.append(indent).append("<outline");
    attribute("type", "rss");
    attribute("text", source.title());
    attribute("title", source.title());
    attribute("xmlUrl", source.url());
    attribute(Opml.LICENCE, source.licence().word());
    out.append("/>\n");
  }

  private void attribute(String name, String value) {
    String escaped =
        value
            .replaceAll("\\p{Cntrl}+", " ")
            .replace("&", "&amp;")
            .replace("<", "&lt;")
            .replace(">", "&gt;")
            .replace("\"", "&quot;");
    out.append(' ').append(name).append("=\"").append(escaped).append('"');
  }
}
