package io.zhengyou.appraisal.web;

import io.zhengyou.appraisal.roll.Links;
import io.zhengyou.appraisal.web.Booth.Answer;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseBody;

/**
 * The ballot of somebody without a login. The secret of a link stands behind its {@code #}, which browsers keep to themselves; the page, the
 * same for everybody, posts it. Who knows it may vote and nobody else, so there is neither a session nor a token against forged requests.
 */
@Controller
class LinkController {

    private final Casting casting;
    private final Booth booth;
    private final Links links;

    LinkController(Casting casting, Booth booth, Links links) {
        this.casting = casting;
        this.booth = booth;
        this.links = links;
    }

    @GetMapping("/appraise")
    String page() {
        return "appraisal/ballot";
    }

    @PostMapping("/appraise/paper")
    @ResponseBody
    Paper paper(@RequestBody ByLink link) {
        return booth.paper(appraiser(link), null);
    }

    @PostMapping("/appraise/ballot")
    @ResponseBody
    ResponseEntity<Answer> cast(@RequestBody ByLink link) {
        return booth.cast(appraiser(link), link.ballot());
    }

    private Appraiser appraiser(ByLink link) {
        return links.find(link.secret()).flatMap(bearer -> casting.inRound(bearer.roundId(), bearer.voter())).orElseThrow(() -> new NoBallot(
                "这个链接没有可填写的评议票：可能已经提交过，评议已经截止，或者链接不完整、已被新的链接代替。"));
    }
}
