package org.thaw.intake.wire;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.jsoup.parser.Parser;

/// Divides a NewsML-G2 document into its items.
public final class NewsMlItems {

  public static final String MEDIA_TYPE = "application/vnd.iptc.g2.newsitem+xml";

  private NewsMlItems() {}

  /// The source text of each item; the whole document if it is one item or none is found.
  public static List<String> split(String xml) {
    Document document = Jsoup.parse(xml, "", Parser.xmlParser().setTrackPosition(true));
    List<String> items = new ArrayList<>();
    for (Element set : document.getElementsByTag("itemSet")) {
      for (Element item : set.children()) {
        Range start = item.sourceRange();
        Range end = item.endSourceRange();
        if (start.isTracked() && end.isTracked()) {
          items.add(xml.substring(start.startPos(), end.endPos()));
        }
      }
    }
    return items.isEmpty() ? List.of(xml) : items;
  }
}
