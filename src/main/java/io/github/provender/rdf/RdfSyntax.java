package io.github.provender.rdf;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParserRegistry;
import org.apache.jena.riot.ReaderRIOT;
import org.apache.jena.riot.lang.LangJSONLD11;
import org.apache.jena.riot.lang.LangNQuads;
import org.apache.jena.riot.lang.LangNTriples;
import org.apache.jena.riot.lang.LangRIOT;
import org.apache.jena.riot.lang.LangTriG;
import org.apache.jena.riot.lang.LangTurtle;
import org.apache.jena.riot.system.ParserProfile;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.tokens.Tokenizer;
import org.apache.jena.riot.tokens.TokenizerText;
import org.apache.jena.sparql.util.Context;

/** Parser for any of the syntaxes of RDF, each behind the checks that its own parser lacks. */
record RdfSyntax(
    String text, String base, ParserProfile profile, DiagnosticCollector errors, StreamRDF sink) {

  void read(Lang lang) {
    if (lang.equals(Lang.RDFXML)) {
      XmlCheck.of(text, errors);
      parser(lang).read(new StringReader(text), base, lang.getContentType(), sink, new Context());
    } else if (lang.equals(Lang.JSONLD)) {
      JsonLdText json = new JsonLdText(text, base, errors);
      byte[] expanded = json.expanded().toString().getBytes(StandardCharsets.UTF_8);
      Context context = new Context();
      context.set(LangJSONLD11.JSONLD_OPTIONS, json.options());
      parser(lang)
          .read(new ByteArrayInputStream(expanded), base, lang.getContentType(), sink, context);
    } else {
      tokenParser(lang).parse();
    }
  }

  private ReaderRIOT parser(Lang lang) {
    return RDFParserRegistry.getFactory(lang).create(lang, profile);
  }

  private LangRIOT tokenParser(Lang lang) {
    Tokenizer text =
        TokenizerText.create().source(new StringReader(text())).errorHandler(errors).build();
    Tokenizer tokens = new NestingGuard(text, errors);
    if (lang.equals(Lang.NTRIPLES)) {
      return new LangNTriples(tokens, profile, sink);
    }
    if (lang.equals(Lang.NQUADS)) {
      return new LangNQuads(tokens, profile, sink);
    }
    return lang.equals(Lang.TURTLE)
        ? new LangTurtle(tokens, profile, sink)
        : new LangTriG(tokens, profile, sink);
  }
}
