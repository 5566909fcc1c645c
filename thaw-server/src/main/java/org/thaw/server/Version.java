package org.thaw.server;

import picocli.CommandLine.IVersionProvider;

/// What `thaw --version` prints: Thaw's version and the Java it runs on.
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    String version = Version.class.getPackage().getImplementationVersion();
    return new String[] {
      "thaw " + (version == null ? "(unpackaged)" : version), "Java " + Runtime.version()
    };
  }
}
