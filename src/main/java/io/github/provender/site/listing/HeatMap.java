package io.github.provender.site.listing;

import io.github.provender.claim.Term;
import io.github.provender.claim.ValueFormatter;
import io.github.provender.overview.ModelOverview;
import io.github.provender.overview.Overview;
import io.github.provender.overview.Overview.Developer;
import io.github.provender.overview.Share;
import io.github.provender.site.listing.Groups.Group;
import io.github.provender.text.Language;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/**
 * Heat map: how much of each group of questions is told, by model or by developer.
 *
 * @param heads the groups of which anything was looked into for any row, then all together
 */
public record HeatMap(List<String> heads, List<Row> rows) {
  /**
   * A row.
   *
   * @param beside what tells it from others of like names
   */
  public record Row(Term thing, String beside, List<Ball> balls) {}

  /** Models with developer and year. */
  public static HeatMap ofModels(
      Overview overview, List<ModelOverview> models, ValueFormatter phrases) {
    return new Maker(overview, phrases)
        .make(models, ModelOverview::model, model -> beside(model, phrases), ModelOverview::share);
  }

  /** Developers with all their models together. */
  static HeatMap ofDevelopers(
      Overview overview, List<Developer> developers, ValueFormatter phrases) {
    return new Maker(overview, phrases)
        .make(
            developers,
            Developer::organization,
            developer -> phrases.language().message("listing.models", developer.models().size()),
            Developer::share);
  }

  private static String beside(ModelOverview model, ValueFormatter phrases) {
    String year = model.released().length() < 4 ? "" : model.released().substring(0, 4);
    return Stream.concat(
            model.developer().map(who -> phrases.term(who).label()).stream(), Stream.of(year))
        .filter(text -> !text.isEmpty())
        .reduce((who, when) -> who + phrases.language().message("listing.comma") + when)
        .orElse("");
  }

  /** How much of some aspects is told. */
  private interface Told<T> {
    Share of(T row, List<Node> aspects);
  }

  private record Maker(Overview overview, ValueFormatter phrases) {
    <T> HeatMap make(
        List<T> things, Function<T, Node> node, Function<T, String> beside, Told<T> told) {
      Groups all = Groups.of(overview, phrases);
      List<Group> groups =
          all.all().stream()
              .filter(
                  group -> things.stream().anyMatch(row -> told.of(row, group.nodes()).asked() > 0))
              .toList();
      List<Node> every = groups.stream().flatMap(group -> group.nodes().stream()).toList();
      Language language = phrases.language();
      String total = language.message("listing.all", every.size());
      return new HeatMap(
          Stream.concat(groups.stream().map(group -> group.term().label()), Stream.of(total))
              .toList(),
          things.stream()
              .map(
                  row ->
                      new Row(
                          phrases.term(node.apply(row)),
                          beside.apply(row),
                          Stream.concat(
                                  groups.stream()
                                      .map(
                                          group ->
                                              ball(
                                                  group.term().label(),
                                                  told.of(row, group.nodes()))),
                                  Stream.of(ball(total, told.of(row, every))))
                              .toList()))
              .toList());
    }

    private Ball ball(String label, Share share) {
      return new Ball(
          share,
          phrases
              .language()
              .message(
                  "listing.share",
                  label,
                  share.told(),
                  share.inPart(),
                  share.asked(),
                  share.unseen()));
    }
  }
}
