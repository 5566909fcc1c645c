package org.thaw.measure;

/// How real a step is, by the words around it.
enum Modality {
  MOOT,
  THREAT,
  WILL,
  ORDER,
  IF,
  NOT,
  DENY,
  WANT,
  HEDGE
}
