package io.zhengyou.publication.wall.web;

import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import io.zhengyou.directory.Unit;
import io.zhengyou.directory.Units;
import io.zhengyou.publication.NotPublished;
import io.zhengyou.publication.wall.Timelines;
import io.zhengyou.publication.wall.Timelines.News;
import java.util.Date;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** What is new on the wall and about a unit's pledges, as Atom feeds (RFC 4287). */
@RestController
class FeedController {

    private final Timelines timelines;
    private final Units units;

    FeedController(Timelines timelines, Units units) {
        this.timelines = timelines;
        this.units = units;
    }

    @GetMapping(path = "/pledges/feed", produces = MediaType.APPLICATION_ATOM_XML_VALUE)
    Feed wall() {
        return feed("承诺墙 · 争优", "/pledges", timelines.news(null));
    }

    @GetMapping(path = "/units/{code}/feed", produces = MediaType.APPLICATION_ATOM_XML_VALUE)
    Feed unit(@PathVariable String code) {
        Unit unit = units.find(code).orElseThrow(() -> new NotPublished("单位主页", "/pledges"));
        return feed(unit.name() + "的承诺 · 争优", "/units/" + code, timelines.news(code));
    }

    private static Feed feed(String title, String path, List<News> news) {
        Feed feed = new Feed("atom_1.0");
        feed.setId(address(path));
        feed.setTitle(title);
        feed.setOtherLinks(List.of(link("self", path + "/feed")));
        feed.setAlternateLinks(List.of(link("alternate", path)));
        feed.setUpdated(news.stream().findFirst().map(FeedController::time).orElseGet(() -> new Date(0)));
        feed.setEntries(news.stream().map(FeedController::entry).toList());
        return feed;
    }

    private static Entry entry(News news) {
        String path = "/pledges/" + news.posted().pledgeId();
        Entry entry = new Entry();
        entry.setId(address(path) + "#entry-" + news.entry().number());
        entry.setTitle(news.entry().kind().label() + "：" + news.posted().title() + "（" + news.posted().pledger().name() + "）");
        entry.setAlternateLinks(List.of(link("alternate", path)));
        entry.setUpdated(time(news));
        entry.setPublished(time(news));
        entry.setSummary(text(news.entry().text()));
        return entry;
    }

    private static Content text(String said) {
        Content content = new Content();
        content.setType(Content.TEXT);
        content.setValue(said);
        return content;
    }

    private static Link link(String relation, String path) {
        Link link = new Link();
        link.setRel(relation);
        link.setHref(address(path));
        return link;
    }

    private static Date time(News news) {
        return Date.from(news.entry().publishedAt().toInstant());
    }

    private static String address(String path) {
        return ServletUriComponentsBuilder.fromCurrentContextPath().path(path).toUriString();
    }
}
