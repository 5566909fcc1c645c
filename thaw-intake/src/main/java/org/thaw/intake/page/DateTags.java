package org.thaw.intake.page;

/// Names of metadata that say when an article was published or updated, the surest first.
final class DateTags {

  static final String[] FIRST = {"article:published_time"};
  static final String[] STATED = {
    "article:published_time",
    "og:article:published_time",
    "datepublished",
    "og:published_time",
    "published_time",
    "article:published",
    "date",
    "pubdate",
    "publish-date",
    "publish_date",
    "publishdate",
    "publication_date",
    "publicationdate",
    "date.available",
    "sailthru.date",
    "parsely-pub-date",
    "cxenseparse:recs:publishtime",
    "cxenseparse:publishtime",
    "dc.date",
    "dc.date.issued",
    "dcterms.date",
    "dcterms.created",
    "dc.date.created",
    "dcterms.issued",
    "citation_date",
    "citation_publication_date",
    "date_published",
    "ptime",
    "displaydate",
    "rnews:datepublished",
    "originalpublicationdate",
    "pdate",
    "created",
    "article.created",
    "article.published",
    "datecreated",
    "creation_date",
    "timestamp"
  };
  static final String[] UPDATED = {
    "article:modified_time",
    "og:updated_time",
    "datemodified",
    "last-modified",
    "dcterms.modified",
    "dc.date.modified",
    "lastmod",
    "article:modified",
    "revised",
    "moddate"
  };

  private DateTags() {}
}
