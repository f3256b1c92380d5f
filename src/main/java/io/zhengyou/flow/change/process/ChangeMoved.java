package io.zhengyou.flow.change.process;

/** A change is no longer, or not, in the state in which somebody wants to do something with it. The message is for that person. */
public class ChangeMoved extends RuntimeException {

    ChangeMoved(String message) {
        super(message);
    }
}
