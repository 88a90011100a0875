package io.github.provender.sparql.bound;

import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.core.describe.DescribeHandlerRegistry;
import org.apache.jena.sys.JenaSystem;

/** Process-wide settings of ARQ, which has no others for DESCRIBE and for federated queries. */
public final class ServerProcess {
  private ServerProcess() {}

  /**
   * Whatever the queries of this process say: no request leaves it, no description outgrows it. To
   * be called once, before the process serves.
   */
  public static void restrict() {
    JenaSystem.init(); // which must not begin in the middle, from a class that it starts itself
    DescribeHandlerRegistry.get().clear();
    DescribeHandlerRegistry.get().add(BoundedDescribe::new);
    ARQ.globalServiceAllowed = false;
    ARQ.getContext().set(ARQ.httpServiceAllowed, false);
  }
}
