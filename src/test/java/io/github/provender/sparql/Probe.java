package io.github.provender.sparql;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.FunctionBase0;

/** A class that leaves a trace when it is loaded and initialised by name. */
public final class Probe extends FunctionBase0 {
  static final String PROPERTY = "provender.probe";

  static {
    try {
      Files.writeString(Path.of(System.getProperty(PROPERTY)), "loaded");
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Override
  public NodeValue exec() {
    return NodeValue.TRUE;
  }
}
