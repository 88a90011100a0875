package io.github.provender.rdf.document;

import io.github.provender.diagnostic.SourceLocation;
import io.github.provender.rdf.RdfFile;
import io.github.provender.rdf.Vocab;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.irix.IRIxResolver;
import org.apache.jena.riot.lang.LangTriG;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.ParserProfileStd;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.riot.system.RiotLib;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.riot.tokens.Tokenizer;
import org.apache.jena.riot.tokens.TokenizerText;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.Context;

/** TriG parser that tells where each statement stands. */
public final class LocatingReader extends ParserProfileStd {
  private final String file;
  private final List<SourceLocation> places = new ArrayList<>();

  private LocatingReader(String file) {
    super(
        RiotLib.factoryRDF(),
        ErrorHandlerFactory.errorHandlerStrictNoLogging,
        IRIxResolver.create(Vocab.BASE).build(),
        PrefixMapFactory.create(),
        new Context(),
        false,
        false);
    this.file = file;
  }

  /** The statements of a file, read strictly before, in order and each with its place. */
  public static List<LocatedStatement> read(RdfFile file, String text) {
    LocatingReader reader = new LocatingReader(file.name());
    Tokenizer tokens = TokenizerText.create().source(new StringReader(text)).build();
    new LangTriG(tokens, reader, StreamRDFLib.sinkNull()).parse();
    List<LocatedStatement> statements = new ArrayList<>();
    for (Quad quad : file.quads()) {
      statements.add(new LocatedStatement(quad, reader.places.get(statements.size())));
    }
    return statements;
  }

  @Override
  public Triple createTriple(Node s, Node p, Node o, long line, long column) {
    places.add(new SourceLocation(file, line, column));
    return super.createTriple(s, p, o, line, column);
  }

  @Override
  public Quad createQuad(Node g, Node s, Node p, Node o, long line, long column) {
    places.add(new SourceLocation(file, line, column));
    return super.createQuad(g, s, p, o, line, column);
  }
}
