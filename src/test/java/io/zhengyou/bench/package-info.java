/** How long people wait when the packaged server holds a lot: {@code mvn -Pbench verify} measures it on H2 and on PostgreSQL. */
@NullMarked
package io.zhengyou.bench;

import org.jspecify.annotations.NullMarked;
