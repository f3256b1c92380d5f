package io.zhengyou.evidence;

import io.zhengyou.engine.VisibleTask;
import java.util.Optional;

/** What a module says about the files of its cases, in a bean. Without one, its tasks have no files. */
public interface EvidenceCases {

    /** The case whose files go with a task; empty for a task of another module, or one that has none. Whoever may see the task may read them. */
    Optional<String> caseOf(VisibleTask task);

    /** Whether the holder of this task may add files to its case. */
    boolean accepts(VisibleTask task);

    /** Who adds files and at which step: a sentence for whoever looks at them in vain for a way to add some. */
    String whoAdds();

    /** Whether somebody may read the files of a case without a task of theirs; no for a case of another module. */
    boolean mayRead(String caseKey, String person);

    /** Whether this person must not read the files of a case of this module though they may see its tasks: no, where seeing a task is enough. */
    default boolean hides(String caseKey, String person) {
        return false;
    }

    /** What a case of this module is about, as the heading of a page. */
    String title(String caseKey);
}
