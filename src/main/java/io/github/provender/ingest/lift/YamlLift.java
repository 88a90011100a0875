package io.github.provender.ingest.lift;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/**
 * YAML 1.2 as it is written: scalars stay texts, so that {@code no} is Norwegian and a number keeps
 * its digits; no object is ever constructed.
 */
final class YamlLift {
  private static final LoadSettings SETTINGS =
      LoadSettings.builder()
          .setAllowDuplicateKeys(true)
          .setAllowNonScalarKeys(true)
          .setUseMarks(true)
          .setSchema(new CoreSchema())
          .build();

  private static final int DEEPEST = 50;

  private static final Set<Tag> PLAIN =
      Set.of(Tag.STR, Tag.INT, Tag.FLOAT, Tag.BOOL, Tag.NULL, Tag.SEQ, Tag.MAP);

  /** More than any card has, and few enough that none can blow up. */
  private static final int MOST_FIELDS = 100_000;

  private final String file;
  private int fields;

  private YamlLift(String file) {
    this.file = file;
  }

  static List<SourceRecord> read(String file, String text) {
    YamlLift lift = new YamlLift(file);
    try {
      Optional<Node> root = new Compose(SETTINGS).composeString(text);
      if (root.isEmpty()) {
        return List.of();
      }
      if (!(root.get() instanceof MappingNode mapping)) {
        throw lift.at(root.get(), "no keys with values", "write lines 'key: value'");
      }
      return List.of(new SourceRecord(lift.line(mapping), lift.parts(mapping, 0)));
    } catch (MarkedYamlEngineException e) {
      Optional<Mark> place = e.getProblemMark();
      throw Lift.malformed(
          file,
          place.map(mark -> mark.getLine() + 1).orElse(1),
          place.map(mark -> mark.getColumn() + 1).orElse(1),
          "not YAML: " + String.valueOf(e.getProblem()).replaceAll("\\s+", " "),
          "correct the YAML");
    } catch (YamlEngineException e) {
      throw Lift.malformed(file, 0, 0, "not YAML: " + e.getMessage(), "correct the YAML");
    }
  }

  private List<Field> parts(MappingNode mapping, int depth) {
    List<Field> found = new ArrayList<>();
    Map<String, Node> seen = new HashMap<>();
    for (NodeTuple entry : mapping.getValue()) {
      if (!(entry.getKeyNode() instanceof ScalarNode key)) {
        throw at(entry.getKeyNode(), "a key that is no text", "write lines 'key: value'");
      }
      Node first = seen.putIfAbsent(key.getValue(), key);
      if (first != null) {
        throw at(key, "key '" + key.getValue() + "' again, after line " + line(first), "keep one");
      }
      add(found, key, entry.getValueNode(), 1, depth);
    }
    return found;
  }

  private void add(List<Field> found, ScalarNode key, Node value, int index, int depth) {
    if (depth > DEEPEST || ++fields > MOST_FIELDS) {
      throw at(value, "more than a card can hold", "take out what is nested or repeated");
    }
    if (!PLAIN.contains(value.getTag())) {
      throw at(value, "the tag " + value.getTag().getValue(), "write the value without a tag");
    }
    if (value instanceof SequenceNode list) {
      int i = index;
      for (Node item : list.getValue()) {
        add(found, key, item, i++, depth + 1);
      }
    } else if (value instanceof MappingNode mapping) {
      found.add(field(key, "", index, parts(mapping, depth + 1)));
    } else if (value instanceof ScalarNode scalar && !scalar.getTag().equals(Tag.NULL)) {
      found.add(field(key, scalar.getValue(), index, List.of()));
    }
  }

  private Field field(ScalarNode key, String text, int index, List<Field> parts) {
    int column = key.getStartMark().map(mark -> mark.getColumn() + 1).orElse(1);
    return new Field(key.getValue(), text, line(key), column, index, parts);
  }

  private long line(Node node) {
    return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
  }

  private RuntimeException at(Node node, String what, String fix) {
    int column = node.getStartMark().map(mark -> mark.getColumn() + 1).orElse(1);
    return Lift.malformed(file, line(node), column, what, fix);
  }
}
