package io.zhengyou.inspection.web;

import org.springframework.http.HttpStatus;

/**
 * What became of a piece that was sent.
 *
 * @param saves   how often it has been saved now
 * @param message empty if it is kept; otherwise a sentence
 */
record Saving(HttpStatus status, int saves, String message) {

    static Saving done(int saves) {
        return new Saving(HttpStatus.OK, saves, "");
    }

    static Saving refused(String sentence) {
        return new Saving(HttpStatus.BAD_REQUEST, 0, sentence);
    }

    static Saving overtaken(String who) {
        return new Saving(HttpStatus.CONFLICT, 0, "没有保存：%s刚刚改过这一项。请复制您写的内容，刷新后再改。".formatted(who));
    }
}
