package io.github.provender.site.charts;

import io.github.provender.result.ResultTable;
import io.github.provender.site.context.LinkBuilder;

/**
 * View model of the page of one chart.
 *
 * @param table the rows that are drawn
 * @param embed the HTML that shows it on another page
 * @param cite how to cite it
 */
public record ChartPage(
    LinkBuilder links,
    ChartView chart,
    ResultTable table,
    String sparql,
    String embed,
    String cite) {}
