/** What every test against the server stands on: its database and its time. */
@NullMarked
package io.zhengyou.database;

import org.jspecify.annotations.NullMarked;
