package io.zhengyou.ballot.web;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.zhengyou.ballot.box.Mark;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One vote as it is sent. Its text says nothing: the server's libraries write what they read into the log, if told to.
 *
 * @param marks by the option's id
 */
record Vote(Map<String, @Nullable Mark> marks) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    Vote {}

    @Override
    public String toString() {
        return "a vote";
    }
}
