package io.zhengyou.ballot;

/** The task of a vote changed while the vote was cast. Nothing of either is stored; a second attempt may succeed. */
public class TaskMoved extends RuntimeException {

    public TaskMoved(RuntimeException cause) {
        super("the task moved while its vote was cast", cause);
    }
}
