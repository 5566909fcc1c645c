package org.thaw.finding;

/// What is left open and will be watched, as a test of something.
public record Question(Evidence evidence, String text) implements Finding {}
