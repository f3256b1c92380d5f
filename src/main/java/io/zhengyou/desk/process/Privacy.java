package io.zhengyou.desk.process;

/** How much a step is its assignee's alone. */
public enum Privacy {

    /** Work of an office, which a colleague could do as well. */
    NONE,

    /** Somebody's own judgement, as an expert's review: it cannot be passed on, and only the office sees whose it is. */
    PERSONAL,

    /** A vote: nobody but the voter sees it. */
    SEALED
}
