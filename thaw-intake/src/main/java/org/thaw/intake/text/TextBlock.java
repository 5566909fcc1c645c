package org.thaw.intake.text;

import org.thaw.article.Article;

/// A block of plain text and what it is.
public record TextBlock(Article.Kind kind, String text) {}
