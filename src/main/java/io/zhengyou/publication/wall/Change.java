package io.zhengyou.publication.wall;

import io.zhengyou.pledge.PledgeItem;

/** What became of an item in a version of its pledge. */
public record Change(PledgeItem item, Kind kind) {

    public enum Kind {
        KEPT(""),
        ADDED("新增"),
        CHANGED("有修改"),
        REMOVED("不再承诺");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
