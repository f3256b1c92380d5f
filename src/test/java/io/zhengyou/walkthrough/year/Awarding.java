package io.zhengyou.walkthrough.year;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.zhengyou.walkthrough.Story;
import io.zhengyou.walkthrough.Walkthrough;
import java.util.ArrayList;
import java.util.List;

/** Two disputed rounds of an award; the second has to do with what the first left behind. */
final class Awarding {

    private final Scene scene;
    private final List<Story> stories = new ArrayList<>();

    Awarding(Scene scene) {
        this.scene = scene;
    }

    void award() throws JsonProcessingException {
        Story story = new Walkthrough(scene.server().address(), scene.narrator().out()).walk(scene.almanac().time());
        stories.add(story);
        story.awarded().forEach(id -> scene.ledger().honour(story.unitOf(id), story.nameOf(id)));
    }

    List<Story> stories() {
        return stories;
    }
}
