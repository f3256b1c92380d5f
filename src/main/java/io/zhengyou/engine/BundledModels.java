package io.zhengyou.engine;

import java.util.List;

/** The models that come with the server. */
public interface BundledModels {

    /** Those that changed with this version of the server and were not put to use, because an approved change is in use in their place. */
    List<WithheldModel> withheld();
}
