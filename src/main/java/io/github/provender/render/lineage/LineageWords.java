package io.github.provender.render.lineage;

import io.github.provender.entity.lineage.Branch;
import io.github.provender.entity.lineage.Branch.Group;
import io.github.provender.entity.lineage.Direction;
import io.github.provender.entity.lineage.Kin;
import io.github.provender.entity.lineage.Lineage;
import io.github.provender.entity.lineage.Relation;
import io.github.provender.entity.lineage.Tie;
import io.github.provender.text.Language;
import java.util.List;

/** Relations of a lineage in words, said of the thing at the far end. */
public record LineageWords(Language language) {

  /** What the thing on a branch is to the one it hangs on. */
  public String how(Branch branch, Direction direction) {
    return language.message("lineage." + direction.slug() + "." + key(branch.tie()));
  }

  /** What the source of a tie is to its result. */
  public String relation(Tie tie) {
    return language.message("lineage.up." + key(tie));
  }

  /** A model writes data, and by them teaches another model. */
  private static String key(Tie tie) {
    boolean isOverData =
        tie.relation() == Relation.WRITER && !Lineage.kind(tie.result()).equals("dataset");
    return tie.relation().slug() + (isOverData ? ".model" : "");
  }

  /** How many more there are of one relation. */
  public String more(Group group, Direction direction) {
    return language.message(
        "lineage.more", group.rest().size(), how(group.rest().get(0), direction));
  }

  /** What models nearby are to the thing of the lineage. */
  public String kin(Relation relation, Direction direction) {
    return language.message("lineage.kin." + direction.slug() + "." + relation.slug());
  }

  /** The models nearby that are of one relation. */
  public static List<Kin> of(List<Kin> all, Relation relation) {
    return all.stream().filter(kin -> kin.relation() == relation).toList();
  }
}
