package io.zhengyou.publication.wall.web;

import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import io.zhengyou.directory.Unit;
import io.zhengyou.directory.Units;
import io.zhengyou.publication.NotPublished;
import io.zhengyou.publication.feed.Atom;
import io.zhengyou.publication.wall.Timelines;
import io.zhengyou.publication.wall.Timelines.News;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What is new on the wall and about a unit's pledges. */
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
        return Atom.feed("承诺墙 · 争优", "/pledges", timelines.news(null).stream().map(FeedController::entry).toList());
    }

    @GetMapping(path = "/units/{code}/feed", produces = MediaType.APPLICATION_ATOM_XML_VALUE)
    Feed unit(@PathVariable String code) {
        Unit unit = units.find(code).orElseThrow(() -> new NotPublished("单位主页", "/pledges"));
        return Atom.feed(unit.name() + "的承诺 · 争优", "/units/" + code, timelines.news(code).stream().map(FeedController::entry).toList());
    }

    private static Entry entry(News news) {
        return Atom.entry("/pledges/" + news.posted().pledgeId(), "#entry-" + news.entry().number(),
                news.entry().kind().label() + "：" + news.posted().title() + "（" + news.posted().pledger().name() + "）", news.entry().text(),
                news.entry().publishedAt());
    }
}
