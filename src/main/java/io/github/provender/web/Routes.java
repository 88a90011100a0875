package io.github.provender.web;

import io.github.provender.compare.Comparison;
import io.github.provender.export.Description;
import io.github.provender.export.OntologyGuide;
import io.github.provender.export.RdfForm;
import io.github.provender.form.Form;
import io.github.provender.graph.Labels;
import io.github.provender.graph.Language;
import io.github.provender.graph.UserError;
import io.github.provender.graph.Vocab;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;

/** From a path to its answer. */
final class Routes {
  private static final String HTML = "text/html";
  private static final int MOST_MODELS = 6;
  private static final Pattern ONTOLOGY = Pattern.compile("/ontology\\.([a-z]+)");
  private static final Pattern FORM = Pattern.compile("/compare\\.([a-z]+)");
  private static final Pattern THING =
      Pattern.compile("/(id/[a-z]+|concept/[a-z-]+)/([A-Za-z0-9._~-]+)");
  private static final Pattern PAGE = Pattern.compile("/page/([a-z/-]+/[A-Za-z0-9._~-]+)");
  private static final Pattern DATA =
      Pattern.compile("/data/([a-z/-]+/[A-Za-z0-9._~-]+)\\.([a-z]+)");
  private static final Pattern QUERY = Pattern.compile("/queries/([a-z0-9-]+)(\\.rq)?");

  private final Site site;
  private final QueryRoutes queries;

  Routes(Site site) {
    this.site = site;
    this.queries = new QueryRoutes(site);
  }

  Response answer(HttpServletRequest request) {
    String path = request.getServletPath() + Optional.ofNullable(request.getPathInfo()).orElse("");
    Language language = Wanted.language(request);
    Links links = new Links(language, false);
    return switch (path) {
      case "/" -> home(links);
      case "/style.css" -> Response.ok("text/css;charset=utf-8", Pages.style());
      case "/ask" -> ask(request, language);
      case "/compare" -> compare(request, links, "");
      case "/ontology", "/ns" -> ontology(request, links);
      case "/queries" -> Response.html(Pages.queries(links, site.shelf().all()));
      case "/openapi.json" -> Response.ok("application/json", OpenApi.of(site.shelf()));
      default -> other(path, request, links);
    };
  }

  private Response ontology(HttpServletRequest request, Links links) {
    List<String> offered = new ArrayList<>(List.of(HTML));
    Arrays.stream(RdfForm.values()).forEach(form -> offered.add(form.mediaType()));
    String wanted =
        Wanted.mediaType(request, offered).orElseThrow(() -> new NotAcceptable(offered));
    return Arrays.stream(RdfForm.values())
        .filter(form -> form.mediaType().equals(wanted))
        .findFirst()
        .map(this::vocabulary)
        .orElseGet(() -> guide(links.language()));
  }

  private Response guide(Language language) {
    Map<Node, List<String>> constraints = site.rules().constraints(language);
    return Response.html(
        Pages.ontology(OntologyGuide.of(site.graph(), constraints, language), false));
  }

  /** The ontology's own file in another form. */
  private Response vocabulary(RdfForm form) {
    Graph own = site.graph().dataset().getGraph(Vocab.id("graph", "provender"));
    Graph copy = GraphFactory.createDefaultGraph();
    GraphUtil.addInto(copy, own);
    return Response.ok(form.mediaType(), form.write(copy, site.graph().prefixes()));
  }

  private Response other(String path, HttpServletRequest request, Links links) {
    Matcher matcher = ONTOLOGY.matcher(path);
    if (matcher.matches()) {
      String extension = matcher.group(1).equals("owl") ? "rdf" : matcher.group(1);
      return Arrays.stream(RdfForm.values())
          .filter(form -> form.extension().equals(extension))
          .findFirst()
          .map(this::vocabulary)
          .orElseGet(() -> Response.notFound(links.language().word("page.notFound")));
    }
    matcher = FORM.matcher(path);
    if (matcher.matches()) {
      return compare(request, links, matcher.group(1));
    }
    matcher = THING.matcher(path);
    if (matcher.matches()) {
      return redirect(path.substring(1), request, links);
    }
    matcher = PAGE.matcher(path);
    if (matcher.matches()) {
      return page(matcher.group(1), links);
    }
    matcher = DATA.matcher(path);
    if (matcher.matches()) {
      return data(matcher.group(1), matcher.group(2));
    }
    matcher = QUERY.matcher(path);
    if (matcher.matches()) {
      return queries.answer(matcher.group(1), matcher.group(2) != null, request, links);
    }
    return Response.notFound(links.language().word("page.notFound"));
  }

  private Response home(Links links) {
    Labels labels = new Labels(site.graph(), links.language());
    List<Comparison.Term> models =
        site.names().allModels().stream()
            .filter(
                model ->
                    !site.graph().subjects(Vocab.pv("isAbout"), model).isEmpty()
                        || !site.graph().objects(model, Vocab.pv("isSnapshotOf")).isEmpty())
            .map(
                model ->
                    new Comparison.Term(model, labels.text(model), labels.of(model).language()))
            .toList();
    int claims =
        site.graph().subjects(Vocab.TYPE, Vocab.pv("Claim")).size()
            + site.graph().subjects(Vocab.TYPE, Vocab.pv("Denial")).size();
    int documents = site.graph().subjects(Vocab.TYPE, Vocab.pv("Document")).size();
    return Response.html(Pages.home(links, models, claims, documents));
  }

  private Response ask(HttpServletRequest request, Language told) {
    String question = Optional.ofNullable(request.getParameter("q")).orElse("").strip();
    List<Node> models = site.names().mentionedIn(question);
    if (models.isEmpty()) {
      throw UserError.usage(
          "the question names no model that is known here", "name a model, such as DeepSeek-R1");
    }
    Language language =
        request.getParameter("lang") == null || Language.guess(question) != Language.EN
            ? Language.guess(question)
            : told;
    if (models.size() == 1) {
      return Response.seeOther("/page/" + path(models.get(0)) + "?lang=" + language.code());
    }
    String query =
        models.stream()
            .limit(MOST_MODELS)
            .map(model -> "model=" + Vocab.slug(model))
            .collect(Collectors.joining("&"));
    return Response.seeOther("/compare?" + query + "&lang=" + language.code());
  }

  private static String path(Node thing) {
    return thing.getURI().substring(Vocab.BASE.length());
  }

  private Response compare(HttpServletRequest request, Links links, String extension) {
    String[] asked = Optional.ofNullable(request.getParameterValues("model")).orElse(new String[0]);
    List<Node> models =
        Arrays.stream(asked)
            .filter(name -> !name.isBlank())
            .map(site.names()::model)
            .distinct()
            .toList();
    if (models.isEmpty() || models.size() > MOST_MODELS) {
      throw UserError.usage("compare takes one to six models", "/compare?model=A&model=B");
    }
    Comparison whole = site.comparer().compare(models, links.language());
    Comparison comparison =
        "true".equals(request.getParameter("only-differences"))
            ? whole.withOnlyDifferences()
            : whole;
    String query = Optional.ofNullable(request.getQueryString()).orElse("");
    List<Form> forms =
        extension.isEmpty()
            ? List.of(Form.JSON, Form.CSV, Form.MARKDOWN, Form.LATEX, Form.TEXT)
            : Arrays.stream(Form.values()).filter(f -> f.extension().equals(extension)).toList();
    if (!extension.isEmpty()) {
      return forms.isEmpty()
          ? Response.notFound(links.language().word("page.notFound"))
          : form(forms.get(0), comparison);
    }
    List<String> offered = new ArrayList<>(List.of(HTML));
    forms.forEach(form -> offered.add(form.mediaType()));
    String wanted =
        Wanted.mediaType(request, offered).orElseThrow(() -> new NotAcceptable(offered));
    return forms.stream()
        .filter(form -> form.mediaType().equals(wanted))
        .findFirst()
        .map(form -> form(form, comparison))
        .orElseGet(() -> Response.html(Pages.comparison(comparison, links, query)));
  }

  private static Response form(Form form, Comparison comparison) {
    return Response.ok(form.mediaType() + ";charset=utf-8", form.write(comparison));
  }

  private Response redirect(String thing, HttpServletRequest request, Links links) {
    if (!site.graph().knows(NodeFactory.createURI(Vocab.BASE + thing))) {
      return Response.notFound(links.language().word("page.notFound"));
    }
    List<String> offered = new ArrayList<>(List.of(HTML));
    Arrays.stream(RdfForm.values()).forEach(form -> offered.add(form.mediaType()));
    String wanted =
        Wanted.mediaType(request, offered).orElseThrow(() -> new NotAcceptable(offered));
    String query = request.getParameter("lang") == null ? "" : "?lang=" + links.language().code();
    return Arrays.stream(RdfForm.values())
        .filter(form -> form.mediaType().equals(wanted))
        .findFirst()
        .map(form -> Response.seeOther("/data/" + thing + "." + form.extension()))
        .orElseGet(() -> Response.seeOther("/page/" + thing + query));
  }

  private Response page(String thing, Links links) {
    Node entity = NodeFactory.createURI(Vocab.BASE + thing);
    if (!site.graph().knows(entity)) {
      return Response.notFound(links.language().word("page.notFound"));
    }
    if (thing.startsWith("id/model/")) {
      Comparison one = site.comparer().compare(List.of(entity), links.language());
      String query = "model=" + Vocab.slug(entity) + "&lang=" + links.language().code();
      return Response.html(Pages.comparison(one, links, query));
    }
    return Response.html(Pages.dossier(site.dossiers().of(entity, links.language()), links));
  }

  private Response data(String thing, String extension) {
    Node entity = NodeFactory.createURI(Vocab.BASE + thing);
    Optional<RdfForm> form =
        Arrays.stream(RdfForm.values()).filter(f -> f.extension().equals(extension)).findFirst();
    if (form.isEmpty() || !site.graph().knows(entity)) {
      return Response.notFound("no data under that name");
    }
    byte[] body = form.get().write(Description.of(site.graph(), entity), site.graph().prefixes());
    return Response.ok(form.get().mediaType(), body);
  }
}
