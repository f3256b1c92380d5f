package io.zhengyou.publication.practice.web;

import com.rometools.rome.feed.atom.Feed;
import io.zhengyou.publication.NotPublished;
import io.zhengyou.publication.feed.Atom;
import io.zhengyou.publication.practice.PublicPractice;
import io.zhengyou.publication.practice.PublicPractices;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** The exemplary practices, for everybody. */
@Controller
@RequestMapping("/practices")
class PracticesController {

    private static final int LONGEST = 100;
    private static final int MOST_WORDS = 5;

    private final PublicPractices practices;

    PracticesController(PublicPractices practices) {
        this.practices = practices;
    }

    @GetMapping
    String list(
            @RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String tag, @RequestParam(defaultValue = "") String before,
            Model model, HttpServletResponse response) {
        List<String> words = words(q);
        boolean sound = q.length() <= LONGEST && words.size() <= MOST_WORDS && tag.length() <= LONGEST && before.matches("|[0-9]{1,18}");
        List<PublicPractice> found = sound ? practices.find(words, words(tag).stream().findFirst().orElse(""), before.isEmpty() ? Long.MAX_VALUE : Long.parseLong(before)) : List.of();
        if (!sound) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            model.addAttribute("fault", "查找内容过长或有误，请缩短到 %d 字、%d 个词以内。".formatted(LONGEST, MOST_WORDS));
        }
        model.addAttribute("section", "practices");
        model.addAttribute("q", q);
        model.addAttribute("tag", tag);
        model.addAttribute("tags", practices.tags());
        model.addAttribute("found", found.stream().limit(PublicPractices.PAGE).toList());
        model.addAttribute("next", found.size() > PublicPractices.PAGE ? found.get(PublicPractices.PAGE - 1).number() : null);
        return "publication/practices";
    }

    @GetMapping("/{id}")
    String show(@PathVariable String id, Model model) {
        model.addAttribute("section", "practices");
        model.addAttribute("practice", practices.find(id).orElseThrow(() -> new NotPublished("典型经验", "/practices")));
        model.addAttribute("uses", practices.uses(id));
        return "publication/practice";
    }

    @GetMapping(path = "/feed", produces = MediaType.APPLICATION_ATOM_XML_VALUE)
    @ResponseBody
    Feed feed() {
        return Atom.feed("典型经验 · 争优", "/practices", practices.find(List.of(), "", Long.MAX_VALUE).stream()
                .map(one -> Atom.entry("/practices/" + one.practiceId(), "", one.title() + "（" + one.unitName() + "）", one.text(), one.publishedAt())).toList());
    }

    private static List<String> words(String text) {
        String entered = text.replace("\0", "").strip();
        return entered.isEmpty() ? List.of() : List.of(entered.split("\\s+"));
    }
}
