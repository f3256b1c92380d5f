package io.zhengyou.directory.organisation;

/** Somebody else is importing at this moment. Nothing was changed. */
public class ImportUnderWay extends RuntimeException {

    ImportUnderWay() {
        super("another import is under way");
    }
}
