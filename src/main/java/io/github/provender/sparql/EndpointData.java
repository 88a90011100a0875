package io.github.provender.sparql;

import java.util.Map;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * Endpoint data: what an endpoint serves, until it is exchanged for other data.
 *
 * @param version changes whenever the data does; part of every ETag
 * @param prefixes may be used in queries without being declared
 * @param base the address by which others reach the server, without the last slash; empty to go by
 *     the Host header
 * @param description what is said of the data in the service description, by that base
 */
public record EndpointData(
    DatasetGraph dataset,
    String version,
    Map<String, String> prefixes,
    String base,
    Function<String, Graph> description) {}
