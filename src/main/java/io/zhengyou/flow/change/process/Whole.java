package io.zhengyou.flow.change.process;

import io.zhengyou.flow.change.Base;
import io.zhengyou.flow.change.FileSet;
import java.util.List;

/**
 * What an owner sent, and what has to be deployed with it.
 *
 * @param bases   what each model replaces
 * @param changed whether any file is another than the one in use
 */
record Whole(FileSet set, List<Base> bases, boolean changed) {}
