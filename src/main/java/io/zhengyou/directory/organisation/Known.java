package io.zhengyou.directory.organisation;

import java.util.Set;

/** What a row may refer to: what is there already and what the same import brings. */
record Known(Set<String> units, Set<String> people) {}
