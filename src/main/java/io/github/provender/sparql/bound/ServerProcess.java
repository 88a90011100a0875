package io.github.provender.sparql.bound;

import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.core.describe.DescribeHandlerRegistry;

/** Process-wide settings of ARQ, which has no others for DESCRIBE and for federated queries. */
public final class ServerProcess {
  private ServerProcess() {}

  /**
   * Whatever the queries of this process say: no request leaves it, no description outgrows it. To
   * be called once, before the process serves.
   */
  public static void restrict() {
    DescribeHandlerRegistry.get().clear();
    DescribeHandlerRegistry.get().add(BoundedDescribe::new);
    ARQ.globalServiceAllowed = false;
    ARQ.getContext().set(ARQ.httpServiceAllowed, false);
  }
}
