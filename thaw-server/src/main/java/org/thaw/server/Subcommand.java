package org.thaw.server;

import java.util.concurrent.Callable;

/// A command under `thaw`, annotated for picocli; the call returns its exit code.
///
/// Classes are found by [java.util.ServiceLoader], in the order of the file
/// `META-INF/services/org.thaw.server.Subcommand`, so that a module which the server does not know
/// can add one. They need a public constructor without parameters that does no work.
public interface Subcommand extends Callable<Integer> {}
