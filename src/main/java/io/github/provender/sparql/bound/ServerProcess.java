package io.github.provender.sparql.bound;

import org.apache.jena.cdt.CompositeDatatypeList;
import org.apache.jena.cdt.CompositeDatatypeMap;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.core.describe.DescribeHandlerRegistry;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sys.JenaSystem;

/** Process-wide settings of ARQ, which has no others for DESCRIBE and for federated queries. */
public final class ServerProcess {
  private ServerProcess() {}

  /**
   * Whatever the queries of this process say: no request leaves it, no description outgrows it, no
   * literal is read but as SPARQL 1.1 has it, and none is logged. To be called once, before the
   * process serves.
   */
  public static void restrict() {
    JenaSystem.init(); // which must not begin in the middle, from a class that it starts itself
    DescribeHandlerRegistry.get().clear();
    DescribeHandlerRegistry.get().add(BoundedDescribe::new);
    TypeMapper.getInstance().unregisterDatatype(CompositeDatatypeList.type);
    TypeMapper.getInstance().unregisterDatatype(CompositeDatatypeMap.type);
    NodeValue.VerboseWarnings = false;
    ARQ.globalServiceAllowed = false;
    ARQ.getContext().set(ARQ.httpServiceAllowed, false);
  }
}
