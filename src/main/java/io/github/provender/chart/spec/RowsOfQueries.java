package io.github.provender.chart.spec;

import io.github.provender.graph.SparqlFile;
import io.github.provender.query.CannedQuery;
import io.github.provender.rdf.Vocab;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementService;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.ExprTransformApplyElementTransform;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/**
 * Puts the rows of canned queries where a chart names them: {@code SERVICE query:coverage { }} is
 * the answer of that query, and asks nobody else.
 */
public record RowsOfQueries(Function<String, List<Binding>> rows) {
  private static final String QUERY = Vocab.ID + "query/";

  /** The canned queries that a chart names. */
  public static Set<String> named(CannedQuery chart) {
    Set<String> names = new TreeSet<>();
    new RowsOfQueries(
            name -> {
              names.add(name);
              return List.of();
            })
        .in(chart);
    return names;
  }

  /** The chart with the rows in their places. */
  public CannedQuery in(CannedQuery chart) {
    Services services = new Services();
    Query filled =
        QueryTransformOps.transform(
            chart.query(), services, new ExprTransformApplyElementTransform(services));
    SparqlFile file = chart.file();
    return new CannedQuery(
        chart.slug(),
        chart.header(),
        chart.parameters(),
        new SparqlFile(file.name(), file.header(), file.text(), filled));
  }

  private final class Services extends ElementTransformCopyBase {
    @Override
    public Element transform(ElementService service, Node name, Element pattern) {
      if (!name.isURI() || !name.getURI().startsWith(QUERY)) {
        return super.transform(service, name, pattern);
      }
      ElementData data = new ElementData();
      List<Binding> answer = rows.apply(name.getURI().substring(QUERY.length()));
      answer.stream().flatMap(row -> row.varsMentioned().stream()).distinct().forEach(data::add);
      answer.forEach(data::add);
      return data;
    }
  }
}
