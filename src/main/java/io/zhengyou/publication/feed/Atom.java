package io.zhengyou.publication.feed;

import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.List;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Atom feeds (RFC 4287) of pages of this server. */
public final class Atom {

    private Atom() {}

    /**
     * @param path    of the page whose news it tells; the feed stands at {@code /feed} below it
     * @param entries the newest first
     */
    public static Feed feed(String title, String path, List<Entry> entries) {
        Feed feed = new Feed("atom_1.0");
        feed.setId(address(path));
        feed.setTitle(title);
        feed.setOtherLinks(List.of(link("self", path + "/feed")));
        feed.setAlternateLinks(List.of(link("alternate", path)));
        feed.setUpdated(entries.stream().findFirst().map(Entry::getUpdated).orElseGet(() -> new Date(0)));
        feed.setEntries(entries);
        return feed;
    }

    /** @param part of the page, which tells this piece of news from the others there; may be empty */
    public static Entry entry(String path, String part, String title, String text, ZonedDateTime at) {
        Entry entry = new Entry();
        entry.setId(address(path) + part);
        entry.setTitle(title);
        entry.setAlternateLinks(List.of(link("alternate", path)));
        entry.setUpdated(Date.from(at.toInstant()));
        entry.setPublished(Date.from(at.toInstant()));
        Content content = new Content();
        content.setType(Content.TEXT);
        content.setValue(text);
        entry.setSummary(content);
        return entry;
    }

    private static Link link(String relation, String path) {
        Link link = new Link();
        link.setRel(relation);
        link.setHref(address(path));
        return link;
    }

    private static String address(String path) {
        return ServletUriComponentsBuilder.fromCurrentContextPath().path(path).toUriString();
    }
}
