package io.github.provender.site.links;

import java.util.List;

/**
 * Entry of an Atom feed.
 *
 * @param published a date, month or year; may be empty
 * @param updated the same; never empty
 * @param authors none where it is the feed's
 * @param page the page of this site
 * @param via where the thing itself is; may be empty
 */
public record AtomEntry(
    String id,
    String title,
    String published,
    String updated,
    List<String> authors,
    String page,
    String via,
    String summary) {}
